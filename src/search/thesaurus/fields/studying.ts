/** Exams, studying, and how notes talk. */
export const studying = `
공부 = 학습* = 배우- = 익히- = study = learning = learn
가르치- = 지도* = teach = teaching
선생님 = 교사 = 강사* = teacher
학생 = 제자 = 수강생 = student
시험 = 고사* = 테스트* = exam = examination = test*
기출 = 기출 문제 = 지난 시험 문제 = past exam questions
모의고사 = 모의 시험 = 연습 시험 = mock exam = practice test
중간고사 = 중간시험 = midterm
기말고사 = 기말시험 = final exam
합격 = 붙-* = 통과* = 패스* = pass an exam
불합격 = 떨어지-* = 탈락 = 낙방 = fail an exam
합격선 = 커트라인 = 합격 점수 = passing score
점수 = 득점 = 스코어 = score
성적 = 학점* = 그레이드 = grade*
성적표 = 성적 증명서 = transcript = report card
만점 = 최고 점수 = perfect score = full marks
감점 = 점수를 깎- = point deduction
채점 = 점수 매기- = grading
문제* = 문항 = 물음 = question
정답 = 맞는 답 = 옳은 답 = correct answer
오답 = 틀린 답 = 잘못된 답 = wrong answer
오답 노트 = 틀린 문제 모음 = mistake note
객관식 = 선다형 = 사지선다 = 고르는 문제 = multiple choice
주관식 = 서술형 = 쓰는 문제 = essay question = open ended question
단답형 = 짧은 답 쓰기 = short answer
참 거짓 문제 = 오엑스 문제 = 진위형 = true or false
빈칸 채우기 = fill in the blank
보기* = 선택지 = 선지* = answer choice = option*
숙제 = 과제* = 홈워크 = homework = assignment*
예습 = 미리 공부하- = preview*
복습 = 다시 보- = 되풀이 공부 = review*
외우- = 암기 = 머릿속에 넣- = memorize = memorization
떠올리- = 상기* = 회상 = 기억해 내- = recall*
잊- = 망각 = 까먹- = 잊어버리- = forget = forgetting
간격 반복 = 분산 학습 = 간격을 두고 반복 = spaced repetition
벼락치기 = 몰아서 공부 = cramming
암기 카드 = 플래시카드 = 낱말 카드 = 단어 카드 = flashcard
요약 = 간추리- = 줄거리 요약 = summary = summarize
요점 = 핵심 내용 = 포인트* = key point
필기 = 노트 = 적어두- = notes
밑줄 = 언더라인 = underline
개요 = 아우트라인 = 큰 줄기 = 개관 = overview = outline
개념 = 컨셉 = 콘셉트 = concept
정의* = definition = define
용어 = 전문 용어 = term = terminology
원리 = 이치 = principle
이론 = theory
법칙 = scientific law
모형 = 모델 = model
공식* = formula
예제 = 연습 예 = worked example
연습 = 프랙티스 = 훈련* = practice = exercise
연습 문제 = 익힘 문제 = practice problem
실습 = 핸즈온 = 직접 해보- = hands on
강의 = 수업 = 렉처 = lecture
온라인 강의 = 인강 = 인터넷 강의 = 동영상 강의 = online lecture
교과서 = 교재 = 텍스트북 = textbook
참고서 = 참고 서적 = reference book
교육 과정 = 커리큘럼 = curriculum
시간표* = 수업 일정 = timetable
과목 = 교과목 = school subject
전공 = college major
학교 = school
대학교 = 대학 = university = college
졸업 = graduation
입학 = 학교에 들어가- = admission to school
장학금 = 학비 지원 = scholarship
등록금 = 학비 = 수업료 = tuition
자격증 = 라이선스* = 자격 = certification = license*
논문 = thesis = research paper
연구 = 리서치 = 파고들- = research
조사* = 알아보-* = investigation
인용 = 따오- = citation = quote
출처 = 근거 자료 = 소스* = citation source
참고 문헌 = bibliography
표절 = 남의 글 베끼- = plagiarism
토론 = 디베이트 = 디스커션 = debate = discussion
주장 = 내세우- = assertion
근거 = 뒷받침 = grounds
결론 = 맺음말 = conclusion
서론 = 머리말 = 들어가는 말 = introduction
비판적 사고 = 따져 생각하- = critical thinking
창의성 = 창의력 = creativity
집중력 = 몰두하는 힘 = attention span
동아리 = 클럽 = club
스터디 = 공부 모임 = 스터디 그룹 = study group
출석 = 출결 = 나온 사람 확인 = attendance
결석 = 안 나옴 = absence
난이도 = difficulty level
초보자 = 입문자 = 초심자 = 처음 하는 사람 = beginner = novice
전문가 = 숙련자 = 엑스퍼트 = expert
기초* = 기본기 = 베이식 = basics
심화 = 고급 = advanced
이해 = 알아듣- = 깨닫- = understand = understanding
헷갈리- = 혼동 = 혼란 = 헛갈리- = confusion = confusing
실수* = 잘못하- = mistake
주의 = 조심 = 유의 = caution
팁 = 요령 = 비결 = tip
꿀팁 = 유용한 요령 = useful tip
약어 = 줄임말 = 준말 = 머리글자 = abbreviation = acronym
관계 = 연관 = 관련 = relationship
기호 = 심벌 = 심볼 = symbol
단위 = 유닛 = unit
초성 = 첫소리 = initial consonant
퀴즈 = 문제 풀이 놀이 = quiz
`
