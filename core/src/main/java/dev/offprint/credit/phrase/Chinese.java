package dev.offprint.credit.phrase;

/** Chinese, simplified and traditional. */
final class Chinese {

    static final String TABLE = """
            SIGN: 版权所有 | 版權所有 | 版权 | 版權 | 著作权 | 著作權 | 著作权归 | 版权归 | 版权所有者 | 版权归属
            RIGHTS ALL_RESERVED: 保留所有权利 | 保留所有權利 | 保留一切权利 | 保留一切權利 | 版权所有，保留一切权利 | 版权所有，翻印必究 | 翻印必究 | 版權所有，不得轉載 | 不得转载
            RIGHTS ALL_RESERVED: 不得轉載 | 禁止转载 | 禁止轉載 | 未经授权禁止转载 | 未经许可不得转载 | 侵权必究 | 违者必究 | 版权所有 侵权必究 | 版权所有，侵权必究
            RIGHTS ALL_RESERVED: 版权所有 翻印必究 | 未經授權請勿轉載
            RIGHTS SOME_RESERVED: 保留部分权利 | 保留部分權利
            RIGHTS PUBLIC_DOMAIN: 公有领域 | 公有領域 | 公共领域 | 不保留权利
            SCOPE TEXT: 文字 | 文本 | 文章 | 正文
            SCOPE IMAGES: 图片 | 圖片 | 图像 | 插图 | 插圖
            SCOPE PHOTOS: 照片 | 摄影 | 攝影
            SCOPE VIDEO: 视频 | 視頻 | 影片
            SCOPE AUDIO: 音频 | 音頻 | 音乐 | 音訊
            SCOPE CODE: 代码 | 代碼 | 源代码
            SCOPE DESIGN: 设计 | 設計
            SCOPE DATA: 数据 | 數據
            SCOPE TRANSLATION: 翻译 | 翻譯 | 译文
            SCOPE COMMENTS: 评论 | 評論
            SCOPE COMPILATION: 汇编 | 彙編
            SCOPE ALL: 内容 | 所有内容 | 全部内容 | 本站内容 | 本站 | 本网站 | 本作品 | 本文
            DETERMINER: 所有 | 全部
            ABOUT: 均 | 均为
            PORTIONS: 部分内容 | 部分
            IN_PART: 部分
            THIRD_PARTY: 地图数据 | 气象数据 | 行情数据
            FIGURE: 图片来源 | 图源 | 图片版权 | 圖片來源
            AND: 和 | 与 | 與 | 及 | 以及
            BYLINE: 作者 | 文 | 撰文 | 记者 | 記者 | 本报记者 | 本報記者 | 撰稿 | 本刊记者 | 文字 | 采写
            OPEN: 至今 | 现在 | 現在 | 今
            TO: 至 | 到
            YEAR_UNIT: 年
            LICENSED: 许可协议： | 许可协议: | 许可协议 | 許可協議： | 采用 | 授权条款： | 採用 | 本作品采用 | 依据 | 遵循
            LICENCE_WORD: 国际 | 国际许可协议 | 许可协议进行许可 | 进行许可 | 许可协议 | 授权 | 国际版 | 知识共享 | 知识共享署名 | 國際 | 授權條款
            ELEMENT by: 署名 | 姓名標示
            ELEMENT sa: 相同方式共享
            ELEMENT nc: 非商业性使用 | 非商业性 | 非商業性
            ELEMENT nd: 禁止演绎 | 禁止改作
            PORT cn: 中国大陆
            PROVISO: 除非另有说明 | 除另有声明外 | 除非另有声明 | 除特别注明外
            USE SEARCH: 搜索索引
            USE TDM: 文本与数据挖掘
            USE AI_INDEX: AI索引
            USE AI_INPUT: AI输入
            USE AI_TRAIN: AI训练
            USE AI_ALL: AI使用
            ALLOWED: 允许 | 可以
            DENIED: 不允许 | 禁止
            AI: 人工智能 | 人工智慧 | 大模型
            TRAINING: 训练 | 訓練
            DATA_MINING: 文本与数据挖掘 | 数据挖掘
            NEGATION: 不得 | 禁止 | 严禁 | 不允许
            MINING AI_TRAIN: 禁止用于AI训练
            CREDIT: 设计 | 設計 | 技术支持 | 技術支持 | 网站建设 | 網站建設 | 网站设计 | 網站設計 | 制作 | 製作 | 开发 | 网站制作
            NAVIGATION: 隐私政策 | 隱私政策 | 使用条款 | 使用條款 | 服务条款 | 服務條款 | 关于我们 | 關於我們 | 联系我们 | 聯絡我們 | 网站地图 | 网站声明 | 版权声明
            NAVIGATION: 法律声明 | 免责声明 | 用户协议 | 广告服务
            MENU: 首页 | 首頁 | 帮助 | 招聘 | 登录
            GROUP: 各自作者 | 原作者 | 作者 | 各位作者 | 贡献者 | 各自的所有者 | 原作者所有
            ET_AL: 等
            COMPANY: 有限公司 | 有限责任公司 | 股份有限公司 | 集团 | 集團
            ORGANIZATION: 公司 | 出版社 | 出版 | 新闻 | 报社 | 日报 | 晚报 | 晨报 | 时报 | 時報 | 杂志 | 傳媒 | 传媒 | 媒体 | 媒體 | 电视台 | 電視 | 通讯社
            ORGANIZATION: 通訊社 | 大学 | 大學 | 协会 | 协會 | 研究院 | 基金会 | 编辑部 | 編輯部 | 工作室 | 新华社 | 中心 | 委员会 | 书局
            APPOSITION: 京ICP备 | 沪ICP备 | 粤ICP备 | 浙ICP备 | 苏ICP备 | 川ICP备 | 鲁ICP备 | 津ICP备 | 渝ICP备 | 闽ICP备 | 皖ICP备 | 鄂ICP备
            APPOSITION: 湘ICP备 | 豫ICP备 | 冀ICP备 | ICP备
            ROLE: 记者 | 記者 | 编辑 | 編輯 | 主编 | 總編輯 | 特约记者 | 通讯员 | 特派记者 | 评论员
            """;

    private Chinese() {}
}
