package dev.offprint.credit.phrase;

/** Korean. */
final class Korean {

    static final String TABLE = """
            SIGN: 저작권 | 저작권자 | 저작권은 | 저작권자 ⓒ | 저작권자(c) | 저작권자 © | <저작권자
            RIGHTS ALL_RESERVED: 무단전재 및 재배포 금지 | 무단 전재 | 무단전재 | 무단전재 및 재배포 금지 | 무단 전재 및 재배포 금지 | 무단전재-재배포 금지
            RIGHTS ALL_RESERVED: 무단전재·재배포 금지 | 무단 전재-재배포 금지 | 무단전재 재배포 금지 | 무단 전재·재배포 금지 | 무단전재 금지 | 무단 전재 금지
            RIGHTS ALL_RESERVED: 무단전재와 재배포 금지 | 무단 복제 금지 | 무단복제 금지 | 무단전재 배포금지 | 무단전재 및 재배포금지 | 무단전재·재배포금지 | 모든 권리 보유
            RIGHTS ALL_RESERVED: 모든 저작권 보유 | 무단 전재, 재배포 금지 | 무단전재, 재배포 금지
            RIGHTS SOME_RESERVED: 일부 권리 보유
            RIGHTS PUBLIC_DOMAIN: 퍼블릭 도메인 | 공유 저작물 | 권리 없음
            SCOPE TEXT: 글 | 텍스트 | 기사
            SCOPE IMAGES: 이미지 | 그림 | 삽화
            SCOPE PHOTOS: 사진
            SCOPE VIDEO: 동영상 | 영상
            SCOPE AUDIO: 오디오 | 음악 | 음향
            SCOPE CODE: 코드 | 소스 코드
            SCOPE DESIGN: 디자인
            SCOPE DATA: 데이터
            SCOPE TRANSLATION: 번역
            SCOPE COMMENTS: 댓글
            SCOPE COMPILATION: 편집 | 편찬
            SCOPE ALL: 콘텐츠 | 모든 콘텐츠 | 내용 | 본 사이트
            DETERMINER: 모든
            PORTIONS: 일부
            IN_PART: 부분
            THIRD_PARTY: 지도 데이터
            FIGURE: 사진: | 사진 제공 | 사진= | 이미지 출처 | 사진 출처
            AND: 및 | 그리고
            BYLINE: 글 | 기자 | 글쓴이 | 작성자 | 취재 | 글·사진
            OPEN: 현재
            YEAR_UNIT: 년
            LICENSED: 라이선스: | 라이선스
            LICENCE_WORD: 국제 | 국제 라이선스 | 하에 이용할 수 있습니다
            ELEMENT by: 저작자표시 | 저작자 표시
            ELEMENT sa: 동일조건변경허락
            ELEMENT nc: 비영리
            ELEMENT nd: 변경금지
            PROVISO: 별도 표시가 없는 한 | 달리 명시되지 않는 한
            USE SEARCH: 검색 색인
            USE TDM: 텍스트·데이터 마이닝
            USE AI_INDEX: AI 색인
            USE AI_INPUT: AI 입력
            USE AI_TRAIN: AI 학습
            USE AI_ALL: AI 이용
            ALLOWED: 허용
            DENIED: 허용 안 함 | 금지 | 불가
            AI: 인공지능
            TRAINING: 학습 | ai학습
            DATA_MINING: 텍스트·데이터 마이닝 | 데이터 마이닝
            NEGATION: 금지 | 불가
            MINING AI_TRAIN: 재배포 및 AI 학습 이용 금지 | 재배포 및 AI학습 및 활용 금지 | AI 학습 이용 금지 | AI 학습 및 활용 금지 | AI학습 및 활용 금지
            MINING AI_TRAIN: AI학습 이용 금지 | 재배포 및 AI학습 이용 금지
            CREDIT: 제작 | 디자인 | 개발 | 사이트 제작 | 홈페이지 제작 | 웹 제작 | 운영
            NAVIGATION: 개인정보처리방침 | 개인정보 처리방침 | 이용약관 | 청소년보호정책 | 저작권 정책 | 회사소개 | 광고문의 | 이메일무단수집거부 | 기사제보
            MENU: 홈 | 고객센터 | 사이트맵
            GROUP: 각 저자 | 저자 | 기여자 | 기여자들 | 각 저작권자
            ET_AL: 외
            COMPANY: 주식회사 | (주) | ㈜ | 유한회사 | 재단법인 | 사단법인
            ORGANIZATION: 미디어 | 출판 | 출판사 | 신문 | 신문사 | 뉴스 | 일보 | 방송 | 방송사 | 대학교 | 연구소 | 재단 | 협회 | 그룹 | 스튜디오 | 통신 | 연합뉴스
            ORGANIZATION: 언론 | 프레스 | 편집국
            ROLE: 기자 | 특파원 | 편집장 | 선임기자 | 논설위원 | 칼럼니스트 | 인턴기자 | 객원기자 | 작가
            """;

    private Korean() {}
}
