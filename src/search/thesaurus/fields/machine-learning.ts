/** Machine learning and statistics. */
export const machineLearning = `
인공 지능 = 에이아이 = artificial intelligence = ai
기계 학습 = 머신 러닝 = machine learning
딥 러닝 = 심층 학습 = deep learning -> 기계 학습 = machine learning
신경망 = 인공 신경망 = 뉴럴 네트워크 = neural network
합성곱 = 컨볼루션 = 콘볼루션 = convolution
합성곱 신경망 = convolutional neural network = cnn
순환 신경망 = recurrent neural network = rnn
학습* = 트레이닝 = 훈련* = training = train*
추론* = 인퍼런스 = inference
지도 학습 = 정답 주고 학습 = supervised learning
비지도 학습 = 정답 없이 학습 = unsupervised learning
강화 학습 = reinforcement learning
전이 학습 = transfer learning
미세 조정 = 파인 튜닝 = fine tuning
과적합 = 과대적합 = 오버피팅 = 지나친 학습 = overfitting
과소적합 = 언더피팅 = 덜 학습 = underfitting
일반화 = generalization
정칙화 = 레귤러라이제이션 = regularization
드롭아웃 = 뉴런 끄기 = dropout
손실 함수 = 비용 함수 = loss function = cost function
경사 하강법 = 그레이디언트 디센트 = gradient descent
역전파 = 오차 역전파 = 백프로퍼게이션 = backpropagation
학습률 = 러닝 레이트 = learning rate
하이퍼파라미터 = 초매개변수 = hyperparameter
활성화 함수 = activation function
가중치 = 웨이트 = weight*
편향 = 바이어스 = 치우침 = bias
군집화 = 클러스터링 = 군집 분석 = 비슷한 것끼리 묶- = clustering
군집 = 클러스터 = cluster
회귀* = 회귀 분석 = 리그레션 = regression = regression analysis
선형 회귀 = linear regression -> 회귀 = regression
로지스틱 회귀 = logistic regression
분류기 = classifier
분류 문제 = classification
의사결정 나무 = 결정 트리 = 의사결정트리 = 결정 나무 = decision tree
랜덤 포레스트 = random forest
앙상블 = 여러 모델 합치- = ensemble
차원 축소 = 차원 줄이- = dimensionality reduction
주성분 분석 = principal component analysis = pca
특징 추출 = 피처 추출 = feature extraction
특성 공학 = 피처 엔지니어링 = feature engineering
피처 = 특성값 = 입력 특성 = feature*
임베딩 = 벡터 표현 = embedding
자연어 처리 = 사람 말 처리 = natural language processing = nlp
컴퓨터 비전 = 영상 인식 = computer vision
객체 탐지 = 물체 탐지 = 사물 인식 = object detection
감정 분석 = 감성 분석 = sentiment analysis
추천 시스템 = 추천 엔진 = 맞춤 추천 = recommender system = recommendation system
생성형 인공지능 = 생성형 에이아이 = 생성 모델 = generative ai = generative model
대규모 언어 모델 = 거대 언어 모델 = 초거대 언어 모델 = large language model = llm
환각 = 할루시네이션 = 지어내- = hallucination
프롬프트 = 지시문 = prompt
챗봇 = 대화형 로봇 = 대화 봇 = chatbot
정밀도* = 정밀도 지표 = precision*
재현율 = 민감도* = recall*
정확도* = 어큐러시 = accuracy
혼동 행렬 = 오차 행렬 = confusion matrix
거짓 양성 = 위양성 = 오탐 = false positive
거짓 음성 = 위음성 = 미탐 = false negative
교차 검증 = 크로스 밸리데이션 = cross validation
훈련 데이터 = 학습 데이터 = 트레이닝 데이터 = training data
데이터 증강 = 자료 불리기 = data augmentation
라벨링 = 레이블링 = 정답 달- = 어노테이션 = labeling = annotation
표본 = 샘플 = 견본 = sample
표본 추출 = 샘플링 = 표집 = sampling
모집단 = 전체 집단 = population*
확률 = probability
확률 분포 = probability distribution
정규 분포 = 종 모양 분포 = 가우스 분포 = normal distribution = gaussian distribution
확률 변수 = random variable
기댓값 = 기대값 = expected value = expectation
분산* = variance
표준 편차 = standard deviation
중앙값 = 중위수 = median
최빈값 = mode*
상관 관계 = 상관 = correlation
인과 관계 = 원인과 결과 = causality = causation
가설 = hypothesis
가설 검정 = hypothesis test = hypothesis testing
귀무 가설 = 영가설 = null hypothesis
대립 가설 = alternative hypothesis
유의 확률 = p값 = p value
유의 수준 = significance level
신뢰 구간 = confidence interval
제1종 오류 = 1종 오류 = type i error
제2종 오류 = 2종 오류 = type ii error
자유도 = degrees of freedom
오차 = margin of error
조건부 확률 = conditional probability
큰 수의 법칙 = 대수의 법칙 = law of large numbers
중심 극한 정리 = central limit theorem
독립 변수 = 설명 변수 = independent variable = explanatory variable
종속 변수 = 반응 변수 = dependent variable = response variable
통계 = statistics
통계량 = statistic
백분위수 = 백분위 = percentile
사분위수 = quartile
`
