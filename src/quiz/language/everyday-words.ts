/** Nouns that any text has: whoever is asked for one is not asked for what the notes are about. */
const everyday = new Set(
  (
    "사용자 이용자 개발자 관리자 담당자 고객사 소비자 사람들 상대방 전문가 참가자 작성자 우리나라 컴퓨터 데이터 서비스 시스템 프로그램 " +
    "보고서 키워드 가능성 필요성 중요성 문제점 어려움 여러가지 나머지 마지막 일반적 기본적 대부분 아이디어 프로젝트 인터넷 홈페이지 " +
    "관련성 다양성 일부분 방법론 효과적 이야기 움직임 도움말 최소한 최대한 가운데 그대로 스스로 자동차 어린이 장단점 공통점 차이점 " +
    "솔루션 애플리케이션 어플리케이션 소프트웨어 하드웨어 이벤트 기본값 하나하나 오늘날 사실상 전반적 대표적 핵심적 지속적 효율적 구체적 "
  )
    .trim()
    .split(/\s+/u),
)

export function isEveryday(word: string): boolean {
  return everyday.has(word)
}
