/** Languages, grammar and writing. */
export const languageLearning = `
낱말 = 단어 = 어휘* = word
어휘* = 단어 모음 = vocabulary
문법 = 말본 = grammar
이름씨 = 명사 = noun
움직씨 = 동사 = verb
그림씨 = 형용사 = adjective
어찌씨 = 부사* = adverb
대명사 = 대이름씨 = pronoun
전치사 = preposition
접속사 = conjunction*
감탄사 = 느낌씨 = interjection
관사 = article*
조사* = 토씨 = particle*
어미 = 말끝 = word ending
어간 = word stem
접두사 = 앞가지 = prefix
접미사 = 뒷가지 = suffix
주어 = 임자말 = grammatical subject
서술어 = 풀이말 = predicate
목적어 = 부림말 = grammatical object
보어 = 기움말 = complement*
수식어 = 꾸밈말 = modifier
문장 = 글월 = sentence
구절 = 어구 = phrase
절* = clause*
시제 = grammatical tense
현재형 = 현재 시제 = present tense
과거형 = 과거 시제 = past tense
미래형 = 미래 시제 = future tense
현재 완료 = present perfect
진행형 = progressive tense
수동태 = 피동 = 당하는 말 = passive voice
능동태 = 능동 = active voice
가정법 = subjunctive
조동사 = auxiliary verb = modal verb
부정사 = infinitive
동명사 = gerund
분사 = participle
관계 대명사 = relative pronoun
단수 = singular
복수* = plural
높임말 = 존댓말 = 경어 = 존대말 = honorific
반말 = 낮춤말 = casual speech
불규칙 = irregular
규칙 활용 = regular conjugation
활용형 = 어미 변화 = conjugation
비교급 = comparative
최상급 = superlative
의문문 = 묻는 문장 = interrogative
명령문* = 시키는 문장 = imperative
부정문 = negative sentence
간접 화법 = reported speech = indirect speech
직접 화법 = direct speech
발음 = 소리내기 = pronunciation
억양 = 인토네이션 = intonation
강세 = 악센트 = accent
모음 = 홀소리 = vowel
자음 = 닿소리 = consonant
음절 = 소리마디 = syllable
철자 = 맞춤법 = 스펠링 = spelling
띄어쓰기 = 띄어 쓰- = word spacing
듣기 = 리스닝 = 듣- = listening
말하기 = 스피킹 = 말하-* = speaking
읽기 = 독해 = 리딩 = reading = reading comprehension
쓰기* = 작문 = 글쓰기 = 라이팅 = writing = composition*
회화* = 말 주고받기 = conversation*
비슷한 말 = 동의어 = 유의어 = synonym
반대말 = 반의어 = 반대되는 말 = antonym
관용구 = 숙어 = 관용 표현 = idiom
속담 = 옛말* = proverb
어원 = etymology
외래어 = 들온말 = loanword
사투리 = 방언 = dialect
표준어 = standard language
모국어 = 제1언어 = 엄마 말 = native language = mother tongue
외국어 = 제2언어 = foreign language
원어민 = 네이티브 스피커 = native speaker
사전* = dictionary
문맥 = 맥락 = 앞뒤 흐름 = 컨텍스트 = context
비유 = 빗대- = figure of speech
은유 = 메타포 = metaphor
직유 = simile
반어 = 아이러니 = irony
의인화 = 사람처럼 나타내- = personification
운문 = poem = poetry
소설 = 지어낸 이야기 = fiction
수필 = 에세이 = essay
희곡 = 연극 대본 = drama script
줄거리 = 플롯 = 이야기 흐름 = plot
등장인물 = 나오는 사람 = 캐릭터* = fictional character
지은이 = 작가 = 저자 = 글쓴이 = author = writer
주제 = 테마 = 토픽 = theme = topic
낭독 = 소리 내어 읽- = reading aloud
의역 = 뜻을 살려 옮기- = free translation
직역 = 글자 그대로 옮기- = literal translation
`
