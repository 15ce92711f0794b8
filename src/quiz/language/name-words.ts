/**
 * English words that names are made of, and what Korean says for them; beside the thesaurus of the search, which knows
 * the words that people ask with. Stems of verbs stand before their endings (`세` of 세어).
 */
const list = `
abnormal 이상 비정상
absolute 절대
absorb 흡수
abstract 추상
acceleration 가속
acceptance 인수 수락
access 접근 액세스
accuracy 정확
acid 산성 산
action 행동 작용
active 활성 능동
activity 활동
adaptive 적응
advisor 조언 자문 권장
affinity 친화
agency 기관 대행
agent 대리 에이전트
aggregate 집계 모음
agreement 동의 합의
alert 경보 알림
alias 별칭 별명
alliance 동맹
allocate 할당
allocation 할당 배분
alter 변경 수정
alternate 대체 교대
alternative 대립 대안
ambiguity 모호
analysis 분석
analyst 분석
anchor 고정 닻
angular 각
anxiety 불안
app 앱
application 애플리케이션 응용
approximation 근사
archive 보관 아카이브
arrival 도착
arterial 동맥
artery 동맥
artifact 산출물 보고서
artificial 인공
assembler 어셈블러
assessment 평가 사정
asset 자산
assign 할당 배정
association 연관 연합
associative 연관 결합
assumption 가정
asymmetric 비대칭
asynchronous 비동기
atom 원자
atomic 원자
attention 주의 집중
attribution 귀인
audit 감사
authoritative 권한 책임
authority 권위 당국
autonomous 자율
average 평균
avoidance 회피
axis 축
backlog 목록 백로그
backtrack 되돌아
backup 백업
bacteria 세균
bag 가방 주머니
balance 균형 분산
balancer 분산 밸런서
balancing 분산 균형
band 대역
bandwidth 대역
barrier 장벽
base 기본 기반 염기
baseline 기준선
basic 기본 기초
batch 일괄 묶음 배치
beginning 시작
behavior 행동
belief 신념 믿음
beneficiary 수혜
best 최적 최선 최고
betweenness 매개 사이
bias 편향 편의
binary 이진
binding 결합
biological 생물
block 블록 차단
blood 혈액
bone 뼈
boolean 논리형 불리언
boot 부팅 시작
borrow 차용
bottleneck 병목
bound 경계 한계
boundary 경계
brain 뇌
branch 분기 가지
brand 브랜드 상표
breadth 너비
bridge 다리 연결
broadband 광대역
broker 중개
bubble 거품 버블
bucket 버킷 통
budget 예산
buffer 완충 버퍼
build 빌드 구축
builder 만들 생성
bundle 묶음
bus 버스 모선
button 버튼 단추
cache 캐시
calcium 칼슘
call 호출 콜
cancer 암
candidate 후보
capability 역량 능력
capacitor 축전기
capacity 용량
capital 자본
cardiac 심장
cardinality 기수 카디널리티
carrier 운반 반송
carry 올림
cartilage 연골
cascade 연쇄
cast 형변환 캐스팅
catalog 목록 카탈로그
catalyst 촉매
cause 원인
cell 세포 셀
center 센터 중심
central 중앙
centralized 중앙 집중
certainty 확실
chain 사슬 연쇄 체인
chamber 방
change 변경 변화
channel 채널 통로
chart 차트 도표
check 확인 검사
child 자식 자녀
choice 선택
chord 화음
circuit 회로
circular 원형
circulation 순환
circumstance 상황
citizen 시민
class 계급 클래스 부류
classic 고전 기본
classification 분류
clean 깨끗 정리
cleansing 정제 정화
climate 기후
clock 클럭 클록
cloud 클라우드 구름
cluster 군집 클러스터
code 코드
cognition 인지
cognitive 인지
cohesion 응집
coincidence 일치 우연
collection 수집 모음
collective 집단
collector 수집
collision 충돌
colon 결장
colony 식민지
color 색
column 열 컬럼
combined 결합 복합
combining 결합
command 명령
commercial 상업 상용
commit 확정 반영
committee 위원회
commodity 상품
compact 치밀 압축
compaction 압축 집약
comparative 비교
compare 비교
compensation 보상
competition 경쟁
compile 컴파일
complement 보완 보체
complete 완전
component 구성 요소
composite 복합 합성
compound 화합 복합
comprehend 이해
compress 압축
compute 연산 계산 컴퓨팅
concentration 농도 집중
concept 개념
concrete 구체 구상
concurrent 동시 병행
condition 조건
conditional 조건부 조건
conduction 전도
confidence 신뢰
config 구성 설정
configuration 구성 설정
conflict 갈등 충돌
conformity 동조
congestion 혼잡
congress 의회
connect 연결 접속
connection 연결 접속
conquer 정복
conscious 의식
consciousness 의식
consensus 합의
consent 동의
conservation 보존
consistent 일관
constant 상수 항상
constraint 제약
consultation 자문 상담
consumer 소비
consumption 소비
contact 접촉
content 콘텐츠 내용
context 문맥 맥락
contract 계약 수축
contraction 수축
control 제어 통제
controller 제어 컨트롤러
convention 관례 규약
convergence 수렴
convert 변환
cornea 각막
corpus 말뭉치 코퍼스
correlation 상관
cost 비용
count 개수 세어 횟수
counter 카운터 계수
coupling 결합
court 법원
covariance 공분산
cover 덮개 피복
coverage 범위 적용
creation 창조 생성
creator 생성 창조
credit 신용
crisis 위기
critical 임계 중요
cross 교차
culture 문화
cumulative 누적
currency 통화
current 전류 현재
cursor 커서
curvature 곡률
curve 곡선
custom 사용자 맞춤
cycle 주기 순환 사이클
daily 매일 일일
damage 손상 손해
dashboard 대시보드 현황판
data 자료
deadlock 교착
debt 부채 빚
decay 붕괴 감쇠
decision 결정 의사결정
decorator 장식 꾸미
decrease 감소
dedicated 전용
deep 심층 딥
default 기본
defense 방어
deficiency 결핍
deflation 디플레이션
defragmentation 조각
degree 정도 차수 학위
delay 지연
delivery 전달 배송
demand 수요
dense 조밀 밀집
density 밀도
departure 출발
dependency 의존 종속
dependent 종속
deploy 배포
deployment 배포
depression 우울 침체
depth 깊이
derivative 도함수 파생
descendant 자손 후손
descent 하강
design 설계 디자인
destructor 소멸
detect 탐지 감지
detection 탐지 감지
determination 결정
developer 개발
development 발달 발전 개발
deviation 편차
device 기기 장치 디바이스
diagnosis 진단
diagram 도표 그림 다이어그램
difference 차이
differential 미분 차등
diffusion 확산
digestion 소화
dimension 차원
direct 직접
directive 지시
directory 디렉터리 폴더
discount 할인
discovery 발견 탐색
discrete 이산
disease 질병 질환
disorder 장애
dispatch 배분
distance 거리
distinct 중복
distribution 분포 배포 분산
disturbance 교란
diversity 다양
division 분할 나눗셈
document 문서
domain 도메인 영역
dominance 지배 우위
door 문
dose 용량
double 이중 두
download 내려받 다운로드
drive 추동 구동
drop 삭제 제거
dual 이중
duality 쌍대
duct 관
duodenum 십이지장
duplex 이중
duty 의무
dynamic 동적
dynasty 왕조
earthquake 지진
economics 경제
economy 경제
edge 간선 엣지
effect 효과
effector 효과기
efficiency 효율
efficient 효율
elastic 탄력
elasticity 탄력
electric 전기
electron 전자
element 요소 원소
embedded 내장
emotion 정서 감정
empire 제국
encryption 암호화
end 끝 종료
endocrine 내분비
endpoint 끝점 엔드포인트
energy 에너지
engine 엔진
engineering 공학
entity 개체
entropy 엔트로피
environment 환경
enzyme 효소
ephemeral 임시 일시
epidemic 유행병
epidermis 표피
epistemology 인식론
equality 평등
equation 방정식
equilibrium 균형 평형
equity 형평 자기자본
erosion 침식
error 오류 오차
estimate 추정
evaluation 평가
event 이벤트 사건
evidence 증거
evolution 진화
excess 초과 과잉
exchange 교환
exchangeable 교환
excitement 흥분
exclusive 배타
execution 실행
executor 실행
expansion 팽창 확장
expectation 기대
expected 기대 예상
experience 경험
experiment 실험
explicit 명시 외현
explorer 탐색
exponential 지수
exposure 노출
expression 식 표현
extension 확장
external 외부 외적
extinction 소거 멸종
extract 추출
facade 외관 겉
face 얼굴
factor 요인 인자
factory 공장
failover 장애 조치
family 가족
fast 빠른 빠르
fatigue 피로
fault 결함 장애
feature 특징 특성
federal 연방
federated 연합
feedback 피드백 되먹임
femur 넙다리 대퇴
fiber 섬유
field 필드 분야 장
file 파일
filter 필터 거르 여과
firewall 방화벽
first 첫 먼저 제1
fiscal 재정
fit 적합 맞춤
fixed 고정
fleet 플릿 차량
flow 흐름
fluid 유체 체액
focus 초점
follow 후속 추적
force 힘
forecast 예측 예상
foreign 외래 외부
forest 숲
fork 분기 포크
format 형식
formation 형성
forward 전달 순방향
forwarded 전달
fragment 단편 조각
fragmentation 단편 조각
frame 프레임 틀
fraud 사기 부정
free 자유 무료
freedom 자유
frequency 빈도 주파수 진동수
friction 마찰
front 앞
function 함수 기능
furrow 고랑
future 미래 선물
gain 이득 획득
game 게임
gap 간극 격차
garbage 쓰레기
gas 기체
gate 관문
gateway 게이트웨이 관문
gene 유전자
general 일반
generalization 일반화
genetic 유전
gland 샘 선
global 전역 글로벌 전체
golden 황금
goods 재화
government 정부
gradient 기울기 경사
grant 부여 승인
graph 그래프
gravity 중력
greedy 탐욕 욕심
grid 격자
ground 지상 실측
group 그룹 집단
growth 성장
guarantee 보증 보장
guard 보호 지키 방어
guilt 죄책
habit 습관
half 절반 반
handler 처리 핸들러
hardware 하드웨어
harmony 조화 화성
hash 해시
health 상태 건강 보건
heap 힙
heart 심장
heat 열
hepatic 간
hidden 은닉 숨 숨은
hierarchical 계층
hierarchy 위계 계층
high 높 고
historical 역사
hit 적중 히트
hole 구멍
holistic 종합 전체
homogeneous 동질 균질
hormone 호르몬
host 호스트
hub 허브 중심
human 인간 사람
hybrid 하이브리드 혼합
hypothesis 가설
ideal 이상
identification 식별 동일시
identity 신원 자격 증명 항등 정체
image 이미지 영상
imbalance 불균형
immune 면역
immutable 불변
implicit 암묵 내현
impulse 충동 자극
incentive 유인
include 포함
inclusiveness 포괄
income 소득
increase 증가
independence 독립
independent 독립
index 색인 인덱스
indifference 무차별 무관심
individual 개인 개별
induction 귀납 유도
industrial 산업
industry 산업
inequality 불평등 부등식
inertia 관성
infection 감염
inference 추론
inferential 추론
inferior 열등
infinite 무한
inflammation 염증
inflation 물가 인플레이션
information 정보
inheritance 상속
inhibition 억제
inhibitor 억제
inhibitory 억제
initial 초기 처음
injury 손상 상해
innate 선천
inner 내부 안쪽
input 입력 투입
insert 삽입
insight 통찰 인사이트
inspection 검사 인스펙션
inspector 점검 검사
instance 인스턴스
instinct 본능
insurance 보험
integral 적분
integration 통합 연동
intelligence 지능
intensity 강도 세기
intention 의도
interaction 상호작용 교호
interactive 대화 상호
interest 이자 이익 흥미
interface 인터페이스
intermediate 중간
internal 내부 내적
international 국제
internet 인터넷
interrupt 중단 인터럽트
interval 구간 간격
intervention 개입
interview 인터뷰 면담
inverse 역 역수
investment 투자
ion 이온
isolation 격리 고립
iterator 반복
jaundice 황달
job 작업
join 결합 조인
joint 관절 결합
journal 저널 일지
justice 정의
key 키 열쇠 조
keyword 키워드 핵심어
kidney 콩팥 신장
kill 강제 죽이
kinetic 운동
kingdom 왕국
kubernetes 쿠버네티스
label 라벨 레이블
labor 노동
lag 이전 지연
lake 호수 레이크
lambda 람다
language 언어
large 큰 대형
latent 잠재
launch 시작 출시
law 법칙 법
layer 계층 층
lazy 지연 게으
lead 이후 다음
leader 지도자
leaf 리프 잎 단말
leak 누수 누출
learning 학습 러닝
least 최소
ledger 원장
left 왼쪽 왼편 좌측
lens 렌즈
lesson 교훈
level 수준
lexical 어휘
liability 책임 부채
liberty 자유
library 라이브러리
life 생명 수명
light 빛
likelihood 우도 가능도
limit 제한 한도 극한 한계
linear 선형
link 링크 연결
linked 연결
linker 연결 링커
liquid 액체
liquidity 유동
list 목록 리스트
listener 리스너 수신
live 라이브 실시간
liver 간
load 부하 로드
loader 적재 로더
lobule 소엽
local 지역 로컬 국소
locality 지역성
localization 지역화 위치
lock 잠금 잠그
log 로그 기록
logic 논리 로직
logical 논리
long 긴 장기
longest 최장
loop 반복 루프
loss 손실
lower 아래 하위
lung 허파 폐
luxury 사치
machine 기계 머신
macro 거시
magnet 자석
magnetic 자기
main 주 메인
maintenance 유지 보수
majority 다수
man 사람
managed 관리형
management 관리
manager 관리
manual 매뉴얼 설명서
map 지도 매핑 맵
margin 여백 마진
marginal 한계 주변
marker 표지 표시
market 시장
marketplace 마켓 장터
mass 질량 대중
master 주인 마스터
match 일치
matching 대응 짝
matrix 행렬
maximum 최대
mean 평균
measure 측정 측도
measurement 측정
mechanism 기제 기전
media 미디어 매체
median 중앙값 중위수
mediator 중재 중개 매개
medium 매체 매질
meeting 회의 모임
melody 선율
membrane 막
memory 메모리 기억
mental 정신
merge 병합 합치
message 메시지
messaging 메시징 메시지
meta 메타
metabolism 대사
metal 금속
method 방법 메서드
metric 지표
micro 미시
microservice 마이크로서비스
migration 마이그레이션 이전 옮기 이동 이주 옮길
milestone 이정표
millimeter 밀리미터
mineral 광물
minimum 최소
mirror 거울 복제
miss 실패 미스
mixed 혼합
mixture 혼합
mobile 모바일
mobility 이동
mock 모의 가짜
mode 모드 최빈 방식
model 모델 모형
moderate 중등
modern 현대 근대
molecule 분자
moment 적률 순간
momentum 운동량
monetary 통화
money 화폐 돈
monitor 감시 모니터링
monitoring 감시 모니터링
monopoly 독점
month 월 개월 달
moon 달
moral 도덕
mosaic 모자이크
motif 모티프
motion 운동
motivation 동기
motor 운동
mountain 산
movement 운동 움직임
multi 다중 여러
multiple 다중 여러
muscle 근육
mutation 돌연변이
mutual 상호
name 이름
narrowband 협대역
nation 국가 국민
native 네이티브
natural 자연
nearest 최근접
negative 부적 음성 음의
neighbor 이웃
neoclassical 신고전
nerve 신경
network 네트워크 연결망
neural 신경
neuron 뉴런 신경세포
neutral 중립 중성
noble 귀족
node 노드
noise 잡음 노이즈 소음
nominal 명목
nonlinear 비선형
normal 정상 정규
normality 정규
normalization 정규 표준화
note 음표 노트
notebook 노트북
notification 알림
nucleus 핵
null 귀무
number 수 숫자 번호
nutrition 영양
object 객체 오브젝트
objective 목적 객관
observation 관찰 관측
observer 관찰 옵저버
ocean 해양
offset 오프셋 변위
on-demand 주문형
one 단일 하나
opcode 연산
open 열 개방 오픈 열린
operand 피연산자 오퍼랜드
operation 연산 운영
opinion 의견
opportunity 기회
optical 광학
optimal 최적
optimistic 낙관
optimizer 최적화
orbit 궤도
order 순서 주문
ordinal 순서 서열
ordinary 보통 일반
organ 기관
organic 유기
organization 조직
orientation 지향 방향
oriented 지향
origin 기원 원점
osmosis 삼투
outcome 결과
outer 외부 바깥
outlier 이상치
output 출력 산출
owner 소유
oxidation 산화
oxygen 산소
package 패키지 꾸러미
page 페이지 쪽
pain 통증
pair 쌍
paired 쌍
parallel 병렬 평행
parameter 매개변수 파라미터
parent 부모
parity 패리티 홀짝
parliament 의회
parser 구문 파서
partial 부분 편
particle 입자
partition 분할 파티션
partitioning 분할
partner 협력사 파트너
passive 수동
password 비밀번호 암호
past 과거
path 경로
pattern 패턴 양식
payload 적재 페이로드
payment 결제 지불 지급
peak 최고 정점
peasant 농민
peer 동료 또래
pending 대기 보류
percent 백분율 퍼센트
perception 지각
performance 성능
period 기간 주기
permanent 영구
permission 권한 허가
persistence 지속 영속 영구
persistent 영구 지속
person 사람
personal 개인
personality 성격
personalize 개인 맞춤 개별
pessimistic 비관
phase 단계 위상
physical 물리 신체
pipeline 파이프라인
pipelining 파이프라인
pivot 피벗
plane 평면
planet 행성
planning 계획
plate 판
platform 플랫폼
pointer 포인터
policy 정책
pool 풀
population 모집단 인구
portable 이식 휴대
positive 정적 양성 양의
posterior 사후
potential 전위 잠재
poverty 빈곤
power 전력 힘 검정력
precision 정밀 정확
prediction 예측
preemptive 선점
preference 선호
prefix 접두
preparation 준비
prepared 준비
president 대통령
pressure 압력
prevention 예방
price 가격
primary 기본 주요 주 일차
primitive 원시 기본
principle 원리 원칙
prior 사전
priority 우선순위 우선
private 비공개 사설
probability 확률
probe 탐사 조사
problem 문제
process 프로세스 과정 처리
producer 생산
product 제품 생성물
production 생산
productivity 생산성
profile 프로필
profit 이윤 이익
program 프로그램
programming 프로그래밍
progress 진행 진보
project 프로젝트
projection 투사 투영
promise 약속
promotion 촉진 승진
propagation 전파
property 성질 재산
proportion 비율
protection 보호
protein 단백질
protest 항의
protocol 프로토콜 규약
prototype 원형 프로토타입 시제 견본
proxy 대리 프록시
psychology 심리
public 공개 공용 공공
publisher 발행
punishment 처벌
purchase 구매
pure 순수
purpose 목적
quadratic 이차 제곱
qualitative 질적 정성
quality 품질
quantitative 양적 정량
quantity 수량
quantum 양자 할당량
query 쿼리 질의
queue 큐 대기열
quick 빠른 빠르
quit 종료 끝내
race 경쟁 경주
radiation 복사 방사
radix 기수
random 무작위 임의 확률
range 범위
rank 순위
ratio 비율
rational 합리
raw 원시 원본
reactant 반응물
reaction 반응
read 읽기 읽
readability 가독성
ready 준비 대기
real 실제 실질
real-time 실시간
reality 현실
reason 이성 이유
recession 침체
reciprocity 호혜
recognition 인식 재인
record 기록 레코드
recovery 복구 회복
recurrent 순환
recursive 재귀
red 빨강 적색 붉은
redistribution 재분배
reduction 환원 감소
redundancy 중복
reference 참조 준거
reflection 반사
reflex 반사
reform 개혁
refraction 굴절
region 리전 지역
register 등록 레지스터
registry 저장소 등록
regression 회귀 퇴행
regularization 규제
regulation 규제 조절
reinforcement 강화
rekognition 인식
relation 관계
relational 관계
relative 상대
relay 중계
release 출시 해제
reliability 신뢰
religion 종교
remaining 남은 잔여
remote 원격
replacement 대체
replica 복제
replication 복제
report 보고 리포트
repository 저장소
representation 표상 표현
repression 억압
reproduction 생식 재생산
request 요청
research 연구
reservation 유보 예약
reserved 예약
residual 잔차
resistance 저항
resolution 해상도 해결
resource 자원 리소스
respiration 호흡
respiratory 호흡
response 응답 반응
responsibility 책임
rest 휴지
restore 복원
retention 유지 보유
retransmit 재전송
retrieval 검색 회수 인출
retrospective 회고
return 반환 수익
revenue 수입
reversal 반전
reverse 역 거꾸로 반대
review 검토 리뷰
revoke 회수 철회 취소
revolution 혁명
rework 재작업 수정
rhythm 리듬 박자
right 권리 오른쪽 오른편 우측
ring 고리 링
risk 위험
river 강
robot 로봇
rock 암석
role 역할
root 루트 뿌리
rotation 회전
round 라운드 순환
route 경로 라우팅
router 라우터
row 행
rule 규칙
runnable 실행
runtime 실행 런타임
safe 안전
salt 염
sample 표본 샘플
sampling 표본 표집
saturation 포화
savepoint 저장점
scale 규모 척도 확장 음계
scaling 확장 조정 스케일링
scan 스캔 검사
scarcity 희소
schedule 일정 예약 계획
scheduler 스케줄러
scheduling 스케줄링
schema 스키마
science 과학
scientific 과학
scientist 과학자
score 점수
screen 화면
search 검색 탐색
second 두 둘째 제2
secondary 보조 이차
secret 비밀
secretion 분비
section 구역 영역
sector 섹터
security 보안
segment 세그먼트 구간
select 선택
selection 선택
selective 선택
selector 선택
self 자기 자아
semantic 의미
semaphore 세마포어
sender 송신 보내
sensation 감각
sense 감지
sensing 감지 탐지
sensitivity 민감
sensor 센서
sensory 감각
separation 분리
sequence 순서 수열 서열
sequential 순차 순서
serial 직렬
serializable 직렬화
serialization 직렬화
series 급수 계열
serverless 서버리스 서버에 대한 걱정
service 서비스
session 세션
set 집합
settings 설정
settlement 정착 결제
shadow 그림자
shape 모양 형태
shared 공유
sharing 공유
shield 방패 보호
shippable 출시
short 짧은 단기
shortage 부족
shortest 최단
sibling 형제
signal 신호
signature 서명
significance 유의
similarity 유사
simple 단순 간단
simplex 단방향
single 단일 하나
singleton 하나
skill 스킬 기술
skin 피부
skip 건너
slave 노예
slicing 분할
sliding 미끄러 슬라이딩
slope 기울기
small 작은 소형
smell 냄새 악취
smells 냄새 악취
snapshot 스냅샷
social 사회
society 사회
software 소프트웨어
soil 토양
solid 고체
solution 용액 해
sort 정렬
sound 소리 음
source 원본 출처 소스 근원
space 공간
spanning 신장
sparse 희소
spatial 공간
species 종
specificity 특이
spectrum 스펙트럼
speed 속도 속력
spiral 나선
spongy 해면
squared 제곱
squares 제곱
stability 안정
stable 안정
stack 스택
stage 단계
standard 표준
star 별
starvation 기아
state 상태
stateless 무상태 상태
statement 문장 구문 진술
static 정적
stationary 정상
statistic 통계
statistical 통계
statistics 통계
status 지위 상태
steady 정상
step 단계
sticky 고정
stimulus 자극
stochastic 확률
storage 스토리지 저장
store 저장 상점 스토어
stored 저장
strategy 전략
stream 스트림 흐름
streaming 스트리밍 흐르
strength 강도
stress 응력 스트레스
string 문자열
structural 구조
structure 구조
stub 스텁
studio 스튜디오
subject 주체 피험자
subjective 주관
subnet 서브넷
subscription 구독
subsequence 부분
substitute 대체
substitution 치환 대체
success 성공
sugar 당
sum 합
summary 요약
sun 태양
supervised 지도
supply 공급
support 지원 지지
surface 표면
surplus 잉여
survey 조사
survival 생존
suspended 중단
sustainable 지속
swap 교체 교환
swapping 교체 스와핑
switch 전환 스위치
symbol 기호 상징
symmetric 대칭
symmetry 대칭
sympathetic 교감
sympathy 공감 동감
symptom 증상
sync 동기화
synchronous 동기
syndrome 증후군
syntax 문법 구문
synthesis 합성
system 시스템 체계 계통
table 표 테이블
tag 태그 꼬리표
tail 꼬리
target 대상 목표
task 작업
tax 세금 조세
team 팀
temperature 온도
template 템플릿 틀
temple 사원 절
tempo 빠르기
temporal 시간
temporary 임시
tension 장력 긴장
terminate 종료
terminated 종료
termination 종료
test 테스트 검사
text 텍스트 글
textract 텍스트 추출
theorem 정리
theory 이론
therapy 치료 요법
thinking 사고
third 셋째 제3
thought 사고 사상
thread 스레드
threat 위협
threshold 임계 역치
throughput 처리량
thyroid 갑상샘 갑상선
time 시간 시각
timer 타이머
timestamp 타임스탬프 시각
tissue 조직
token 토큰
tokenization 토큰
tolerance 내성 허용
tool 도구
topic 주제
topology 위상
torque 돌림힘
total 총 전체
trace 추적
track 추적
trade 무역 거래
traffic 트래픽 교통
trail 추적 흔적
trailer 트레일러
training 훈련 학습
transaction 거래 트랜잭션
transcribe 음성 텍스트 받아쓰 전사
transfer 전송 이전 이동
transform 변환
transformation 변환
transition 전이
transitivity 이행
translate 번역
translation 번역
transmission 전달 전송
transport 전송 수송
treatment 치료 처리
treaty 조약
tree 나무 트리
trend 추세
trial 시행 재판
triangle 삼각
trigger 방아쇠 트리거
trust 신뢰
trusted 신뢰
truth 진실 정답
tube 관
tumor 종양
tuning 조정 튜닝
tunnel 터널
turnaround 반환
tutorial 자습서
twin 쌍둥이 트윈
two 두 이
type 유형 타입
uncertainty 불확실
unconditional 무조건
unconscious 무의식
undefined 정의
unemployment 실업
uniform 균등 균일 통일
union 합집합 조합 연합
unique 고유 유일
unit 단위
unity 통일
universal 보편
unstructured 비정형 비구조
untracked 추적
update 갱신 업데이트
upload 업로드 올리
upper 위 상위
urgent 긴급
urine 오줌 소변
usage 사용량
user 사용자
utility 효용
validate 검증
validation 검증
validity 타당
value 값 가치
valve 판막
variable 변수
variance 분산
variation 변이 변동
vault 금고 보관
vector 벡터
vein 정맥
velocity 속도
verification 검증 확인
verify 검증 확인
version 버전
vertex 정점 꼭짓점
vessel 혈관
video 비디오 영상 동영상
view 보기 뷰
virtual 가상
virus 바이러스
viscosity 점성
visibility 가시성 시계
vision 시각
visitor 방문
vitamin 비타민
voice 음성 목소리
volcano 화산
voltage 전압
volume 볼륨 부피
vote 투표
wage 임금
wait 대기 기다
waiting 대기
wallet 지갑
war 전쟁
warehouse 창고 웨어하우스
warning 경고
watch 감시 지켜
water 물
wave 파동 파
wealth 부
weather 날씨
web 웹
weight 가중치 무게
weighted 가중
welfare 복지 후생
white 백색 흰
width 너비 폭
will 의지
window 창 윈도
wireless 무선
withdrawal 금단 철수
word 단어
work 작업 일
worker 작업자
workflow 작업 흐름 워크플로
workspace 작업 공간
world 세계
worst 최악
wrapper 감싸
write 쓰기
year 연 년
zone 구역 영역
`

/** Every word of the list with what Korean says for it. */
export function nameWordEntries(): ReadonlyMap<string, readonly string[]> {
  words ??= new Map(
    list
      .trim()
      .split("\n")
      .map((line) => {
        const [english = "", ...korean] = line.split(" ")
        return [english, korean]
      }),
  )
  return words
}

let words: ReadonlyMap<string, readonly string[]> | undefined

/** What Korean says for an English word of a name; empty where the list does not have it. */
export function lookUpNameWord(word: string): readonly string[] {
  const entries = nameWordEntries()
  return entries.get(word) ?? entries.get(word.replace(/(?:ies|s)$/, "")) ?? []
}
