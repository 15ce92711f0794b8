/** Running services: cloud in general, operations, reliability. */
export const cloudAndOperations = `
클라우드 = 클라우드 컴퓨팅 = cloud = cloud computing
온프레미스 = 자체 전산실 = 사내 구축형 = 온프렘 = on premises = on premise
데이터 센터 = 전산 센터 = 전산실 = data center
가상화 = virtualization
가상 머신 = 가상 컴퓨터 = 가상 서버 = virtual machine = vm -> 인스턴스 = instance
컨테이너* = container*
오케스트레이션 = 컨테이너 관리 = orchestration
서버리스 = 서버 없이 = 서버 관리 없이 = 서버 없는 = serverless
사용한 만큼 지불 = 종량제 = 쓴 만큼 내- = 종량 과금 = pay as you go
온디맨드 = 주문형 = 필요할 때 바로 = on demand
약정 = 약정 할인 = 미리 약속하고 할인 = commitment
비용 최적화 = 비용 절약 = 돈 아끼- = 요금 줄이- = cost optimization -> 비용 절감
아끼- = 절약 = 절감 = save money = cut costs
가용성 = 서비스가 살아있는 정도 = availability
고가용성 = 높은 가용성 = 안 멈추는 서비스 = high availability -> 가용성 = availability
내결함성 = 장애 허용 = 고장 감내 = 결함 허용 = fault tolerance = fault tolerant
신뢰성 = 믿을 수 있- = 안정적 운영 = 신뢰도* = reliability
탄력성* = 탄력적 = 늘었다 줄었다 = elasticity* = elastic*
확장성 = 스케일러빌리티 = 늘릴 수 있- = scalability = scalable
자동 확장 = 오토 스케일링 = 자동으로 늘리- = 자동 증설 = auto scaling
수평 확장 = 스케일 아웃 = 대수를 늘리- = 서버 대수 늘리- = scale out = horizontal scaling -> 확장
수직 확장 = 스케일 업 = 사양을 높이- = vertical scaling
장애* = 먹통 = 서비스 중단 = 다운타임 = 아웃티지 = outage = downtime
고장* = 장애* = 실패* = failure = fault
장애 조치 = 페일오버 = 장애 극복 = 예비로 넘어가- = failover
장애 복구 = 재해 복구 = 재난 복구 = disaster recovery
단일 장애점 = 단일 실패 지점 = single point of failure
이중화 = 다중화 = 여벌 두- = 리던던시 = redundancy = redundant
예비 = 대기* = 스탠바이 = 예비용 = standby*
상태 확인 = 헬스 체크 = 살아있는지 확인 = health check
지표 = 메트릭 = 측정 지표 = metric
로깅 = 로그 남기- = 기록 남기- = logging
추적 = 트레이싱 = 따라가- = 뒤쫓- = tracing = tracking
관측 가능성 = 관찰 가능성 = 옵저버빌리티 = observability
임계값 = 임계치 = 문턱값 = 역치* = 한계값 = threshold
서비스 수준 협약 = 서비스 수준 계약 = 서비스 품질 약속 = service level agreement = sla
복구 시간 목표 = recovery time objective = rto
복구 시점 목표 = recovery point objective = rpo
인프라 = 인프라스트럭처 = 기반 시설 = infrastructure
코드형 인프라 = 코드로 인프라 관리 = infrastructure as code = iac
자동화 = 오토메이션 = 사람 손 없이 = automation = automate
프로비저닝 = 자원 준비 = 자원 할당* = provisioning = provision
자원 = 리소스 = resource
할당 = 배정 = 나눠주-* = allocation = allocate
미사용 = 안 쓰- = 쓰지 않- = 유휴 = idle = unused
태그 = 꼬리표 = 라벨* = tag = label*
마이크로서비스 = 작은 서비스로 나누- = microservice
단일체 = 모놀리식 = 모놀리스 = 한 덩어리 = monolith = monolithic
느슨한 결합 = 디커플링 = 결합 끊기 = loose coupling = decoupling
메시지 대기열 = 메시지 큐 = 메세지 큐 = message queue -> 대기열 = queue
발행 구독 = 게시 구독 = 펍섭 = publish subscribe = pub sub
이벤트 = event*
이벤트 기반 = 이벤트 주도 = event driven
작업 흐름 = 워크플로 = 워크플로우 = 업무 흐름 = workflow
무중단 배포 = 끊김 없는 배포 = 멈추지 않고 배포 = zero downtime deployment -> 배포 = deployment
점진적 배포 = 카나리 배포 = 조금씩 배포 = canary deployment
객체 스토리지 = 오브젝트 스토리지 = 객체 저장소 = object storage
블록 스토리지 = 블록 저장소 = block storage
파일 스토리지 = 파일 저장소 = 공유 파일 시스템 = file storage = shared file system
파일 시스템 = file system
아카이브 = 장기 보관 = 오래 보관 = 보존용 저장 = archive = archival
수명 주기 = 생명 주기 = 생애 주기 = 라이프사이클 = lifecycle
가용 영역 = availability zone
다중 지역 = 멀티 리전 = 여러 지역 = multi region
하이브리드 = 혼합형 = 혼용 = hybrid
공동 책임 = 책임 공유 = 책임 나누기 = shared responsibility
완전 관리형 = 관리형 = 알아서 관리해 주- = fully managed = managed
구형 시스템 = 레거시 = 기존 시스템 = legacy
사전 경고 = 조기 경보 = early warning
병목 = 병목 현상 = 막히는 곳 = 보틀넥 = bottleneck
과부하 = 부하 과다 = 몰리- = overload*
최적화 = 가장 좋게 만들- = optimization = optimize
개선 = 나아지- = 향상 = 좋아지- = improvement = improve
모범 사례 = 베스트 프랙티스 = 권장 방식 = 우수 사례 = best practice
권장 = 추천* = 권하- = 권고 = recommend = recommendation
`
