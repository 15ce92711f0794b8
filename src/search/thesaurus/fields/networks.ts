/** Networks and communication. */
export const networks = `
네트워크 = 통신망 = 전산망 = 망 = network
인터넷 = internet
통신* = 커뮤니케이션* = communication*
통신 규약 = 프로토콜 = protocol
패킷 = 데이터 꾸러미 = packet
대역폭 = 밴드위스 = 회선 용량 = bandwidth
지연 시간 = 레이턴시 = 지연* = 응답 지연 = latency
끊김 = 접속 끊김 = 연결 끊김 = connection loss
혼잡 = 정체* = 몰림 = congestion
라우터 = 경로 지정 장비 = router
라우팅 = 경로 설정 = routing
스위치* = 교환기 = switch*
무선 = 와이어리스 = 선 없- = wireless
유선 = 선으로 잇- = wired
방화벽 = 파이어월 = firewall
프록시 = 대리 서버 = 프락시 = proxy
역방향 프록시 = 리버스 프록시 = reverse proxy
도메인* = 도메인 이름 = domain name
도메인 네임 시스템 = 도메인 이름 체계 = domain name system = dns
포트* = port
접속* = 로그온 = 연결하여 쓰- = connect to
로컬 네트워크 = 근거리 통신망 = 근거리 네트워크 = local area network = lan
광역 통신망 = wide area network = wan
가상 사설망 = 브이피엔 = virtual private network = vpn
전용선 = 전용 회선 = 전용 연결 = leased line = dedicated line = dedicated connection
서브넷 = 서브네트워크 = 부분망 = subnet = subnetwork -> 네트워크 = network
서브넷 마스크 = subnet mask
공인 주소 = 퍼블릭 주소 = 공개 주소 = public address
사설 주소 = 프라이빗 주소 = 비공개 주소 = private address
주소 변환 = 네트워크 주소 변환 = network address translation = nat
동적 주소 할당 = 주소 자동 할당 = dhcp
부하 = 로드 = load*
부하 분산 = 로드 밸런싱 = 부하 나누기 = 로드밸런서 = 부하 분산기 = load balancing = load balancer
트래픽 = 통신량 = traffic
전송 계층 = 트랜스포트 계층 = transport layer
응용 계층 = 애플리케이션 계층 = application layer
네트워크 계층 = network layer
물리 계층 = physical layer
계층 = 레이어 = 층 = layer = tier
연결 지향 = 연결형 = connection oriented
비연결형 = 비연결 = connectionless
악수 = 핸드셰이크 = 핸드쉐이크 = handshake
재전송 = 다시 보내- = retransmission
흐름 제어 = flow control
혼잡 제어 = congestion control
오류 검출 = 에러 검출 = error detection
오류 정정 = 에러 정정 = error correction
체크섬 = 검사합 = checksum
브로드캐스트 = 방송* = 전체에 보내- = broadcast
멀티캐스트 = 여럿에게 보내- = multicast
유니캐스트 = unicast
콘텐츠 전송망 = 콘텐츠 전송 네트워크 = 컨텐츠 전송 네트워크 = content delivery network = cdn
거점 = 에지 = 엣지 = edge*
웹훅 = 훅 = webhook
종단점 = 엔드포인트 = 끝점* = endpoint
클라이언트* = client
요청 헤더 = 헤더* = header
시간 초과 = 타임아웃 = 제한 시간 초과 = timeout
재시도 = 다시 시도 = 리트라이 = retry
핑 = 왕복 시간 = 왕복 지연 = round trip time
인터넷에 공개 = 외부 공개 = 인터넷 노출 = internet facing
양방향 = 쌍방향 = bidirectional = two way
단방향 = 일방향 = 한쪽 방향 = one way = unidirectional
사물 인터넷 = internet of things = iot
`
