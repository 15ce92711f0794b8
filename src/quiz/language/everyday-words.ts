/** Nouns that any text has: whoever is asked for one is not asked for what the notes are about. */
const everyday: ReadonlySet<string> = new Set(
  // people and what they work with
  (
    "사용자 이용자 개발자 관리자 담당자 고객사 소비자 사람들 상대방 전문가 참가자 작성자 우리나라 컴퓨터 데이터 서비스 시스템 프로그램 " +
    "인터넷 홈페이지 소프트웨어 하드웨어 애플리케이션 어플리케이션 프로젝트 비즈니스 솔루션 자동차 어린이 고객 기업 회사 조직 사람 제품 " +
    // where one reads and lives
    "교과서 위키피디아 참고서 강의록 강의자료 참고자료 유튜브 블로그 포스트 게시글 기사문 논문들 실생활 일상생활 현실 세계 " +
    "아무것 무엇인가 누군가 첫번째 두번째 세번째 왼쪽 오른쪽 양쪽 위쪽 아래쪽 앞쪽 뒤쪽 해당부위 " +
    // what is thought and said
    "보고서 키워드 가능성 필요성 중요성 문제점 어려움 아이디어 이야기 도움말 공통점 차이점 장단점 관련성 다양성 방법론 요구사항 변경사항 고려사항 주의사항 요구 사항 " +
    "문제 방법 방식 과정 결과 목적 목표 이유 원인 영향력 내용 정보 의미 특징 특성 효과 영향 상황 환경 조건 기준 관계 관련 경우 사례 예시 " +
    "한계점 개선점 케이스 슬로건 방안 대응 대책 결과물 구성 요소 측면 관점 수단 역할 목표치 하부 상부 내부 외부 산출 문서 대상 값 " +
    // how much and which
    "오랫동안 한동안 일정량 일정 일부 상당수 상당량 여러가지 나머지 마지막 일반적 기본적 대부분 일부분 최소한 최대한 가운데 그대로 스스로 기본값 하나하나 한순간 순식간 한꺼번 마찬가지 오늘날 사실상 전반적 대표적 핵심적 " +
    "지속적 효율적 구체적 효과적 수준 정도 범위 규모 종류 형태 분야 부분 전체 시간 비용 작업 업무 활동 기능 능력 기술 도구 이벤트 움직임 다양 주요"
  ).split(" "),
)

export function isEveryday(word: string): boolean {
  return everyday.has(word)
}
