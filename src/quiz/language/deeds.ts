/** What stories and lists of steps tell that somebody does, or that happens: `온건 개혁파 제거`, `빌드 진행`. */
const told = new Set(
  `
  제거 실시 추진 폐지 개편 정비 시행 건설 축조 파견 정복 격퇴 진압 숙청 장악 집권 즉위 천도 체결
  수용 도입 편찬 간행 설립 창설 개혁 반란 침입 침략 전래 유입 몰수 지급 진행 준비 조사 정의 식별
  분석 설계 구현 작성 검토 확인 점검 결정 선정 수립 도출 수행 관리 구축 설치 배포 등록 생성 삭제
  변경 수정 갱신 조회 저장 전송 전달 처리 연결 적용 설정 지정 선택 구성 측정 관찰 기록 공유 협의
  보고 승인 요청 응답 이동 형성 분비 흡수 배출 억제 촉진 자극 수축 이완 소화 운반 유발 발생 악화
  완화 교대 교환 참여 협력 통합 연구 활성화 완성 수송 지속
  `
    .trim()
    .split(/\s+/u),
)

/** Others that take 하다 or 되다; a name may well end in one (`수동 조정`). */
const done = new Set(
  `
  탄생 충당 추구 강조 삽입 반환 발견 제공 지원 사용 이용 방지 방출 유지 확대 축소 약화 강화 통제
  주장 임명 채택 소실 보완 점유 존재 비교 파악 보유 증가 감소 향상 탐색 실행 호출 할당 수신 확보
  보호 복구 추가 정리 시작 종료 완료 중단 포함 차지 결합 분리 분포 조절 관여 여과 부착 돌출 혼합
  유도 함유 성립 등장 멸망 발달 발전 성장 쇠퇴 확장 확립 승리 패배 항전 반발 세습 왕래 유행 저술
  중시 면제 수취 장려 부활 완수 독점 전락 몰락 계승 경영 획득 상실 파괴 변환 검출 차단 허용 거부
  대체 교체 이전 인증 검증 추출 수집 배치 조정 합성 분해 생산 소비 공급 수요 반영 표시 출력 입력 생략
  제출 의결 표결 찬성 반대 동의 금지 부과 청구 신청 심사 심의 통과 부결 선고 기소 체포 구속 소환 위임 해임
  선출 개최 개정 공포 발의 비준 취소 철회 해제 해지 이행 양도 인도 납부 징수 환급 지출 편성 집행 감독 지휘
  지시 통보 통지 고지 가열 냉각 압축 입증 반박
  `
    .trim()
    .split(/\s+/u),
)

/**
 * Whether a Korean noun names what is done or happens. What is defined by one has no sort: `지금의 우주 탄생` says what
 * came of it.
 */
export function isDeed(noun: string): boolean {
  return told.has(noun) || done.has(noun) || /[가-힣]{2}화$/u.test(noun)
}

/** Whether a name tells what is done to something, or what happens to it: `빌드 진행`, `분비`, `Create Image`. */
export function tellsDeed(name: string): boolean {
  return told.has(name.slice(name.lastIndexOf(" ") + 1)) || isCommand.test(name)
}

const isCommand = /^(?:Create|Delete|Update|Add|Remove|Get|Set|Put|List|Run|Start|Stop|Select|Launch) [A-Z]/
