package dev.offprint.credit.phrase;

/** Japanese. */
final class Japanese {

    static final String TABLE = """
            SIGN: 著作権 | 著作権者 | 著作権は | コピーライト
            RIGHTS ALL_RESERVED: 無断転載を禁じます | 無断転載禁止 | 無断複製・転載を禁じます | 無断転載・複製を禁じます | 無断複写・転載を禁じます | 禁無断転載 | 無断複製・転載禁止
            RIGHTS ALL_RESERVED: 無断転載・複製禁止 | すべての権利を留保します | 全著作権所有 | 不許複製 | 禁無断複製 | 全ての権利を留保します | 掲載記事の無断転載を禁じます
            RIGHTS ALL_RESERVED: 無断転載お断り | 無断での転載を禁じます | 転載を禁じます
            RIGHTS SOME_RESERVED: 一部の権利を留保します | 一部権利を留保
            RIGHTS PUBLIC_DOMAIN: パブリックドメイン | 権利を留保しません
            SCOPE TEXT: 文章 | テキスト | 記事 | 本文
            SCOPE IMAGES: 画像 | イラスト | 図版 | 挿絵
            SCOPE PHOTOS: 写真
            SCOPE VIDEO: 動画 | 映像
            SCOPE AUDIO: 音声 | 音楽 | 音源
            SCOPE CODE: コード | ソースコード
            SCOPE DESIGN: デザイン
            SCOPE DATA: データ
            SCOPE TRANSLATION: 翻訳 | 日本語訳
            SCOPE COMMENTS: コメント
            SCOPE COMPILATION: 編集 | 編纂
            SCOPE ALL: 内容 | この記事 | 本記事 | コンテンツ | 全コンテンツ | 本サイト | 当サイト
            DETERMINER: すべての | 全ての
            ABOUT: は | の
            PORTIONS: 一部
            IN_PART: 一部
            THIRD_PARTY: 地図データ | 気象データ
            FIGURE: 画像提供 | 写真提供 | 写真： | 画像：
            AND: と | および | 及び | ならびに | 並びに
            BYLINE: 文 | 執筆 | 取材・文 | 取材 | 著者 | 筆者 | 文責 | 記者 | 著 | 文・写真
            OPEN: 現在
            TO: から
            YEAR_UNIT: 年
            LICENSED: ライセンス： | ライセンス: | ライセンス | の下でライセンスされています
            LICENCE_WORD: 国際 | 非移植 | 国際ライセンス | の下で | の下に提供されています
            ELEMENT by: 表示
            ELEMENT sa: 継承
            ELEMENT nc: 非営利
            ELEMENT nd: 改変禁止
            PORT jp: 日本
            PROVISO: 特に記載のない限り | 特記なき場合
            USE SEARCH: 検索用インデックス作成
            USE TDM: テキスト・データマイニング
            USE AI_INDEX: AIインデックス作成
            USE AI_INPUT: AIへの入力
            USE AI_TRAIN: AI学習
            USE AI_ALL: AIによる利用
            ALLOWED: 許可 | 可
            DENIED: 不許可 | 禁止 | 不可
            AI: 人工知能 | 生成AI | AI
            TRAINING: 学習 | 機械学習
            DATA_MINING: テキスト・データマイニング | データマイニング
            NEGATION: 禁止 | 禁じます | 不可 | 禁ず
            MINING AI_TRAIN: AI学習禁止 | AI学習利用禁止
            CREDIT: 制作 | デザイン | 開発 | サイト制作 | ウェブ制作 | Web制作 | 運営 | ホームページ制作 | 設計
            NAVIGATION: プライバシーポリシー | 利用規約 | 個人情報保護方針 | お問い合わせ | サイトマップ | 特定商取引法に基づく表記 | 会社概要 | 運営会社 | サイトポリシー
            NAVIGATION: 著作権について
            MENU: ホーム | トップ | ヘルプ | 広告掲載 | 採用情報
            GROUP: 各著者 | 著者 | 著者ら | 寄稿者 | 各権利者 | 寄稿者一同 | 執筆者
            ET_AL: ほか | 他
            COMPANY: 株式会社 | 有限会社 | 合同会社 | (株) | ㈱ | 一般社団法人 | 一般財団法人 | 公益財団法人 | 公益社団法人 | NPO法人
            ORGANIZATION: 出版 | 出版社 | 新聞 | 新聞社 | 会社 | 大学 | 日報 | 雑誌 | 書店 | 書房 | 放送 | 協会 | 研究所 | 財団 | 編集部 | 通信社 | 通信
            ORGANIZATION: テレビ | メディア | プレス | スタジオ | 委員会 | 法人 | グループ | ニュース | 取材班
            ROLE: 記者 | 編集長 | 編集者 | 編集委員 | 特派員 | 論説委員 | カメラマン | ライター | 支局長
            """;

    private Japanese() {}
}
