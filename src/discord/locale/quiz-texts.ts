import { pickParticle } from "../../quiz/language/particles.ts"
import type { Refusal } from "../../quiz/round/transition.ts"
import type { Texts } from "./language.ts"

interface Named {
  readonly name: string
  readonly description: string
}

/** The command `/quiz`, and what one person is told privately. */
interface QuizTexts {
  readonly command: Named
  readonly start: Named
  readonly stop: Named
  readonly skip: Named
  readonly pause: Named
  readonly resume: Named
  readonly questions: Named
  readonly seconds: Named
  readonly topic: Named
  readonly kind: Named
  readonly difficulty: Named
  readonly mode: Named
  readonly modes: Readonly<Record<"classic" | "survival", string>>
  readonly difficulties: Readonly<Record<"easy" | "medium" | "hard", string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly opened: string
  readonly openedFewer: (drawn: number, asked: number) => string
  readonly busy: string
  readonly restarting: string
  readonly cannotPost: string
  readonly noQuestions: string
  readonly otherChannel: (mentions: string) => string
  readonly starterOnly: (mention: string) => string
  readonly nothingRuns: string
  readonly joined: string
  readonly alreadyJoined: string
  readonly leave: string
  readonly left: string
  readonly counted: (given: string) => string
  readonly repeated: (given: string) => string
  readonly hints: string
  readonly hintCost: (costPoints: number) => string
  readonly moreHints: string
  readonly done: Readonly<Record<"stop" | "skip" | "pause" | "resume" | "start", string>>
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly dialogTitle: string
  readonly dialogLabel: string
  readonly dialogPlaceholder: string
  readonly chooseAccepted: string
  readonly acceptedFor: (text: string, mentions: string) => string
}

export const quizTexts: Texts<QuizTexts> = {
  ko: {
    command: { name: "퀴즈", description: "노트에서 낸 문제로 채널에서 함께 퀴즈를 풀어요" },
    start: { name: "시작", description: "이 채널에서 퀴즈를 시작해요" },
    stop: { name: "끝", description: "퀴즈를 지금 끝내고 결과를 보여 줘요" },
    skip: { name: "건너뛰기", description: "지금 문제를 점수 없이 넘겨요" },
    pause: { name: "멈춤", description: "퀴즈를 잠시 멈춰요" },
    resume: { name: "계속", description: "멈춘 퀴즈를 이어 가요" },
    questions: { name: "문제수", description: "몇 문제를 풀까요? (처음 값 10)" },
    seconds: { name: "초", description: "한 문제에 몇 초를 줄까요?" },
    topic: { name: "주제", description: "이 단원에서만 문제를 내요" },
    kind: { name: "유형", description: "한 가지 유형의 문제만 내요" },
    difficulty: { name: "난이도", description: "문제의 난이도를 골라요" },
    mode: { name: "방식", description: "퀴즈 방식을 골라요" },
    modes: { classic: "점수 내기", survival: "골든벨 (O/X 생존)" },
    difficulties: { easy: "쉬움", medium: "보통", hard: "어려움" },
    kinds: {
      flashcard: "암기 카드",
      "description-to-term": "설명 보고 용어 고르기",
      "term-to-description": "용어 보고 설명 고르기",
      "true-false": "O/X",
      "initial-sounds": "초성 퀴즈",
      "first-letters": "첫 글자 퀴즈",
      "fill-blank": "빈칸 채우기",
      "missing-word": "빠진 말 채우기",
      "number-fact": "숫자 맞히기",
      "table-match": "표 짝짓기",
      "odd-one-out": "다른 하나 고르기",
      belongs: "속하는 것 고르기",
      "which-group": "갈래 찾기",
    },
    opened: "퀴즈 대기실을 열었어요. 지금 바로 시작하려면 ‘지금 시작’을 누르세요.",
    openedFewer: (drawn, asked) =>
      `퀴즈 대기실을 열었어요. 조건에 맞는 문제가 ${asked}개가 안 되어서 ${drawn}문제로 진행해요.`,
    busy: "이 채널에서는 이미 퀴즈를 하고 있어요. 끝난 뒤에 다시 시작해 주세요.",
    restarting: "봇이 곧 다시 시작돼요. 잠시 뒤에 다시 시도해 주세요.",
    cannotPost:
      "이 채널에 메시지를 쓸 수 없어요. 봇에게 ‘채널 보기’와 ‘메시지 보내기’ 권한이 있는지 확인해 주세요.",
    noQuestions: "조건에 맞는 문제가 없어요. 주제나 유형, 난이도를 바꿔 보세요.",
    otherChannel: (mentions) => `퀴즈는 ${mentions}에서 할 수 있어요.`,
    starterOnly: (mention) => `퀴즈는 ${mention} 역할이 있는 사람만 시작할 수 있어요.`,
    nothingRuns: "이 채널에서 하고 있는 퀴즈가 없어요. `/퀴즈 시작`으로 시작해 보세요.",
    joined: "참가했어요! 곧 시작해요.",
    alreadyJoined: "이미 참가했어요.",
    leave: "나가기",
    left: "퀴즈에서 나왔어요. 받은 점수는 남아요.",
    counted: (given) => `**${given}**${pickParticle(given, "으로/로")} 답했어요. 정답은 마감 뒤에 공개돼요.`,
    repeated: (given) =>
      `이미 **${given}**${pickParticle(given, "으로/로")} 답했어요. 처음 낸 답만 인정돼요.`,
    hints: "💡 힌트",
    hintCost: (costPoints) => `−${costPoints}점`,
    moreHints: "힌트를 한 번 더 누르면 다음 힌트가 나와요.",
    done: {
      stop: "퀴즈를 끝냈어요.",
      skip: "넘겼어요.",
      pause: "멈췄어요.",
      resume: "이어서 해요.",
      start: "시작해요!",
    },
    refusals: {
      late: "늦었어요. 이 문제는 마감됐어요.",
      closed: "지난 문제예요. 아래의 새 문제에 답해 주세요.",
      paused: "퀴즈가 멈춰 있어요. 진행자가 `/퀴즈 계속`으로 이어 간 뒤에 다시 해 주세요.",
      "not-allowed": "진행자나 ‘메시지 관리’ 권한이 있는 사람만 할 수 있어요.",
      "not-playing": "이 문제에는 답할 수 없어요. 탈락했거나 시작할 때 참가하지 않았어요.",
      "too-late-to-join": "골든벨은 시작한 뒤에는 참가할 수 없어요. 다음 판에 참가해 주세요.",
      "not-joined": "이 퀴즈에 참가하고 있지 않아요.",
      "nobody-joined": "아직 참가자가 없어서 시작할 수 없어요. 먼저 ‘참가하기’를 눌러 주세요.",
      "already-started": "퀴즈는 이미 시작됐어요.",
      "not-started": "아직 대기실이에요. 첫 문제가 나온 뒤에 할 수 있어요.",
      sending: "다음 문제를 보내는 중이에요. 문제가 나오면 다시 해 주세요.",
      "already-paused": "이미 멈춰 있어요. `/퀴즈 계속`으로 이어 갈 수 있어요.",
      "not-paused": "퀴즈가 멈춰 있지 않아요.",
      stale: "이미 지난 일이에요.",
      "no-such-choice": "이 문제에는 그런 보기가 없어요.",
      "no-hints": "이 문제에는 힌트가 없어요.",
      "already-answered": "이미 답했어요.",
      "nothing-to-accept": "인정할 답이 없어요.",
      ended: "이미 끝난 퀴즈예요.",
    },
    dialogTitle: "답 쓰기",
    dialogLabel: "답",
    dialogPlaceholder: "한 번만 낼 수 있어요",
    chooseAccepted: "정답으로 인정할 답을 고르세요. 같은 답을 쓴 사람 모두의 점수가 다시 계산돼요.",
    acceptedFor: (text, mentions) =>
      `**${text}**${pickParticle(text, "을/를")} 정답으로 인정했어요: ${mentions}`,
  },
  en: {
    command: { name: "quiz", description: "Plays a quiz from the notes in this channel" },
    start: { name: "start", description: "Start a quiz in this channel" },
    stop: { name: "stop", description: "End the quiz now and show the results" },
    skip: { name: "skip", description: "Go past this question without points" },
    pause: { name: "pause", description: "Pause the quiz" },
    resume: { name: "resume", description: "Go on with a paused quiz" },
    questions: { name: "questions", description: "How many questions? (default 10)" },
    seconds: { name: "seconds", description: "How many seconds for each question?" },
    topic: { name: "topic", description: "Questions from this chapter only" },
    kind: { name: "kind", description: "Questions of one kind only" },
    difficulty: { name: "difficulty", description: "How hard the questions are" },
    mode: { name: "mode", description: "How the quiz is played" },
    modes: { classic: "For points", survival: "Survival (true or false)" },
    difficulties: { easy: "Easy", medium: "Medium", hard: "Hard" },
    kinds: {
      flashcard: "Flashcards",
      "description-to-term": "Description → term",
      "term-to-description": "Term → description",
      "true-false": "True or false",
      "initial-sounds": "Initials",
      "first-letters": "First letters",
      "fill-blank": "Fill in the blank",
      "missing-word": "Missing word",
      "number-fact": "Numbers",
      "table-match": "Match the table",
      "odd-one-out": "Odd one out",
      belongs: "Which belongs",
      "which-group": "Where it belongs",
    },
    opened: "The lobby is open. Press “Start now” to begin at once.",
    openedFewer: (drawn, asked) =>
      `The lobby is open. There are fewer than ${asked} such questions, so the quiz has ${drawn}.`,
    busy: "A quiz is running in this channel. Please start another one when it is over.",
    restarting: "The bot is about to restart. Please try again in a moment.",
    cannotPost: "I cannot write in this channel. Please check that I may view it and send messages.",
    noQuestions: "There are no such questions. Try another topic, kind or difficulty.",
    otherChannel: (mentions) => `Quizzes are played in ${mentions}.`,
    starterOnly: (mention) => `Only people with ${mention} may start a quiz.`,
    nothingRuns: "No quiz is running in this channel. Start one with `/quiz start`.",
    joined: "You are in! It starts soon.",
    alreadyJoined: "You have joined already.",
    leave: "Leave",
    left: "You have left the quiz. Your points stay.",
    counted: (given) => `You answered **${given}**. The right answer is shown at the end of the time.`,
    repeated: (given) => `You have answered **${given}** already. Only the first answer counts.`,
    hints: "💡 Hint",
    hintCost: (costPoints) => `−${costPoints}`,
    moreHints: "Press the hint button again for the next hint.",
    done: {
      stop: "The quiz has ended.",
      skip: "Skipped.",
      pause: "Paused.",
      resume: "Going on.",
      start: "Here we go!",
    },
    refusals: {
      late: "Too late: this question is closed.",
      closed: "That question is over. Please answer the new one below.",
      paused: "The quiz is paused. Try again once the host has gone on with `/quiz resume`.",
      "not-allowed": "Only the host, or somebody who may manage messages, can do this.",
      "not-playing": "You cannot answer this one: you are out, or were not in from the start.",
      "too-late-to-join": "Nobody can join a survival quiz that has begun. Join the next one.",
      "not-joined": "You are not in this quiz.",
      "nobody-joined": "It cannot start, as nobody has joined yet. Press “Join” first.",
      "already-started": "The quiz has begun already.",
      "not-started": "This is still the lobby. It is possible once the first question is there.",
      sending: "The next question is on its way. Try again when it is there.",
      "already-paused": "It is paused already. `/quiz resume` goes on.",
      "not-paused": "The quiz is not paused.",
      stale: "That is past.",
      "no-such-choice": "This question has no such choice.",
      "no-hints": "This question has no hints.",
      "already-answered": "You have answered already.",
      "nothing-to-accept": "There is no answer to accept.",
      ended: "This quiz is over.",
    },
    dialogTitle: "Your answer",
    dialogLabel: "Answer",
    dialogPlaceholder: "You have one try",
    chooseAccepted: "Choose the answer to accept. Everybody who typed it is scored anew.",
    acceptedFor: (text, mentions) => `**${text}** is accepted: ${mentions}`,
  },
}
