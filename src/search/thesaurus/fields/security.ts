/** Security of information. */
export const security = `
보안* = 시큐리티 = 정보 보호 = security
해킹 = 침입 = 공격 = 침해 = hacking = intrusion = attack -> 위협 = threat
위협 = threat
공격자 = 해커 = 침입자 = attacker = hacker = intruder
악성 코드 = 악성 소프트웨어 = 멀웨어 = malware = malicious software
바이러스* = 컴퓨터 바이러스 = computer virus
랜섬웨어 = 파일 인질 프로그램 = ransomware -> 악성 코드 = malware
트로이 목마 = trojan horse = trojan -> 악성 코드 = malware
스파이웨어 = 정보 빼내는 프로그램 = spyware -> 악성 코드 = malware
웜 = 자가 복제 악성코드 = worm -> 악성 코드 = malware
취약점 = 취약성 = 보안 구멍 = 보안 허점 = vulnerability
인증* = 본인 확인 = 신원 확인 = authentication = authenticate
인가* = 권한 부여 = 권한 주- = authorization = authorize
다중 인증 = 다단계 인증 = 다중 요소 인증 = 이중 인증 = 이차 인증 = 2단계 인증 = multi factor authentication = two factor authentication = mfa
통합 인증 = 싱글 사인온 = 한 번 로그인 = 통합 로그인 = single sign on = sso
로그인 = 접속 인증 = 사인인 = log in = sign in
로그아웃 = 사인아웃 = logout = sign out
계정 = 어카운트 = 아이디* = account*
자격 증명 = 크리덴셜 = 인증 정보 = credential
접근 제어 = 액세스 제어 = 접근 통제 = 출입 통제 = access control
최소 권한 = 최소 권한 원칙 = 꼭 필요한 권한만 = least privilege
역할 기반 접근 제어 = role based access control = rbac
암호화 = 암호로 바꾸- = encryption = encrypt
복호화* = 암호 풀- = 암호 해독 = decryption = decrypt
평문 = plaintext
암호문 = ciphertext
대칭 키 = 비밀키 암호 = symmetric key
비대칭 키 = 공개키 암호 = asymmetric key
공개 키 = public key
개인 키 = 비공개 키 = private key
키 교체 = 키 순환 = 키 로테이션 = 열쇠 바꾸- = key rotation
전자 서명 = 디지털 서명 = digital signature
인증서 = 서트 = 디지털 인증서 = certificate
전송 중 암호화 = 통신 암호화 = 오가는 데이터 암호화 = encryption in transit
저장 시 암호화 = 저장 데이터 암호화 = 보관 중 암호화 = encryption at rest
서비스 거부 공격 = 서비스 거부 = denial of service = dos attack
분산 서비스 거부 = 디도스 = 분산 서비스 거부 공격 = distributed denial of service = ddos -> 서비스 거부 공격
피싱 = 낚시 사기 = 가짜 메일 사기 = phishing -> 사회 공학 = social engineering
사회 공학 = social engineering
무차별 대입 = 무차별 대입 공격 = 브루트 포스 = brute force
중간자 공격 = 가운데서 엿듣는 공격 = man in the middle
주입 공격 = 인젝션 = 삽입 공격 = injection
침입 탐지 = 침입 탐지 시스템 = intrusion detection
침입 방지 = 침입 차단 = intrusion prevention
모의 해킹 = 침투 테스트 = 모의 침투 = penetration test = penetration testing
감사* = 오딧 = audit
감사 로그 = 감사 기록 = 활동 기록 = audit log = audit trail
규정 준수 = 컴플라이언스 = 법규 준수 = 규제 준수 = regulatory compliance
부인 방지 = non repudiation
기밀성 = 비밀 유지 = confidentiality
제로 트러스트 = zero trust
백신* = 안티바이러스 = 바이러스 검사기 = antivirus
격리* = 따로 떼어놓- = quarantine
샌드박스 = 격리 실행 환경 = sandbox
토큰* = token
일회용 비밀번호 = 일회용 패스워드 = one time password = otp
익명 = 익명화 = 이름 숨기- = anonymous = anonymization
비식별화 = 비식별 처리 = de identification
가명화 = 가명 처리 = pseudonymization
보안 패치 = 패치 = 보안 업데이트 = patch
개인정보 유출 = 정보 유출 = 데이터 유출 = 정보가 새- = data breach = data leak
위험 평가 = 리스크 평가 = 위험도 평가 = risk assessment
`
