import type { MedalKind } from "../../quiz/round/medals.ts"
import type { EndReason } from "../../quiz/round/round.ts"
import type { Notice } from "../../quiz/round/transition.ts"
import type { Texts } from "./language.ts"

/** What everybody in the channel reads of a round. Times are Discord's own marks, `<t:…:R>`. */
interface RoundTexts {
  readonly lobbyTitle: string
  readonly lobbyRules: (questions: number, seconds: number, topic: string | null) => string
  readonly survivalRules: string
  readonly startsAt: (mark: string) => string
  readonly hostedBy: (mention: string) => string
  readonly joinedPlayers: (count: number, mentions: string) => string
  readonly nobodyYet: string
  readonly join: string
  readonly startNow: string
  readonly lobbyClosed: Readonly<Record<"begun" | EndReason, string>>
  readonly questionOf: (position: number, count: number) => string
  readonly revival: string
  readonly survivors: (count: number) => string
  readonly closesAt: (mark: string) => string
  readonly answeredCount: (count: number, of: number) => string
  readonly typeAnswer: string
  readonly hint: (costPoints: number) => string
  readonly pausedTitle: string
  readonly pausedHint: string
  readonly answerIs: (answer: string) => string
  readonly skipped: string
  readonly stoppedInQuestion: string
  readonly nobodyRight: string
  readonly nobodyAnswered: string
  readonly rightPlayers: (count: number) => string
  readonly award: (mention: string, points: number, seconds: string) => string
  readonly streak: (streak: number) => string
  readonly accepted: string
  readonly andMore: (count: number) => string
  readonly refusedAnswers: string
  readonly outNow: (mentions: string) => string
  readonly revivedNow: (mentions: string) => string
  readonly nextAt: (mark: string) => string
  readonly evidence: string
  readonly acceptToo: string
  readonly podiumTitle: string
  readonly endedEarly: Readonly<Record<EndReason, string>>
  readonly standing: (points: number, right: number, of: number) => string
  readonly survivedCount: (count: number) => string
  readonly hardest: (prompt: string, right: number, of: number) => string
  readonly byQuestion: string
  readonly medals: Readonly<Record<MedalKind, string>>
  readonly playAgain: string
  readonly notices: Readonly<Record<Notice, string>>
}

export const medalEmojis: Readonly<Record<MedalKind, string>> = {
  gold: "🥇",
  silver: "🥈",
  bronze: "🥉",
  perfect: "💯",
  lightning: "⚡",
}

export const roundTexts: Texts<RoundTexts> = {
  ko: {
    lobbyTitle: "퀴즈를 시작해요!",
    lobbyRules: (questions, seconds, topic) =>
      `${topic === null ? "노트 전체" : `**${topic}**`}에서 **${questions}문제** · 한 문제에 **${seconds}초**\n빨리 맞힐수록 점수가 높고, 연달아 맞히면 보너스가 붙어요.`,
    survivalRules: "🔔 **골든벨**: O/X로 답하고, 한 번 틀리면 탈락해요. 패자부활전은 한 번 있어요.",
    startsAt: (mark) => `⏳ ${mark} 시작해요.`,
    hostedBy: (mention) => `진행: ${mention}`,
    joinedPlayers: (count, mentions) => `**참가자 ${count}명** ${mentions}`,
    nobodyYet: "아직 참가자가 없어요. 아래 버튼을 눌러 참가하세요.",
    join: "참가하기",
    startNow: "지금 시작",
    lobbyClosed: {
      begun: "▶️ 퀴즈가 시작됐어요.",
      finished: "퀴즈가 끝났어요.",
      stopped: "⏹️ 시작하기 전에 그만뒀어요.",
      "nobody-joined": "💤 아무도 참가하지 않아서 닫았어요.",
      idle: "💤 아무도 답하지 않아서 닫았어요.",
      "channel-gone": "퀴즈를 닫았어요.",
      failed: "⚠️ 문제가 생겨서 퀴즈를 닫았어요.",
    },
    questionOf: (position, count) => `문제 ${position}/${count}`,
    revival: "💫 패자부활전: 탈락한 사람만 답할 수 있어요. 맞히면 돌아와요.",
    survivors: (count) => `남은 사람 ${count}명`,
    closesAt: (mark) => `⏳ ${mark} 마감`,
    answeredCount: (count, of) => `답한 사람 ${count}/${of}`,
    typeAnswer: "답 쓰기",
    hint: (costPoints) => `힌트 (−${costPoints}점부터)`,
    pausedTitle: "⏸️ 잠시 멈췄어요",
    pausedHint: "진행자가 `/퀴즈 계속`을 실행하면 남은 시간부터 이어져요.",
    answerIs: (answer) => `✅ 정답: **${answer}**`,
    skipped: "⏭️ 건너뛴 문제예요. 점수에 들어가지 않아요.",
    stoppedInQuestion: "⏹️ 퀴즈가 끝나서 닫힌 문제예요. 점수에 들어가지 않아요.",
    nobodyRight: "아무도 맞히지 못했어요.",
    nobodyAnswered: "아무도 답하지 않았어요.",
    rightPlayers: (count) => `**맞힌 사람 ${count}명**`,
    award: (mention, points, seconds) => `${mention} **+${points}점** (${seconds}초)`,
    streak: (streak) => `🔥${streak}연속`,
    accepted: "진행자가 인정",
    andMore: (count) => `그 밖에 ${count}명`,
    refusedAnswers: "**다른 답**",
    outNow: (mentions) => `🚪 탈락: ${mentions}`,
    revivedNow: (mentions) => `💫 부활: ${mentions}`,
    nextAt: (mark) => `다음은 ${mark}`,
    evidence: "근거 보기",
    acceptToo: "이것도 정답",
    podiumTitle: "🏆 퀴즈 결과",
    endedEarly: {
      finished: "",
      stopped: "진행자가 중간에 끝냈어요. 여기까지의 결과예요.",
      "nobody-joined": "",
      idle: "답하는 사람이 없어서 끝냈어요. 여기까지의 결과예요.",
      "channel-gone": "",
      failed: "문제가 생겨서 끝냈어요. 여기까지의 결과예요.",
    },
    standing: (points, right, of) => `**${points}점** · ${right}/${of} 정답`,
    survivedCount: (count) => `${count}문제 생존`,
    hardest: (prompt, right, of) => `🧗 **가장 어려웠던 문제** (${of}명 중 ${right}명 정답)\n> ${prompt}`,
    byQuestion: "**문제별** (🟩 정답 🟥 오답 ⬜ 무응답)",
    medals: {
      gold: "금훈장",
      silver: "은훈장",
      bronze: "동훈장",
      perfect: "만점훈장",
      lightning: "번개훈장",
    },
    playAgain: "한 판 더",
    notices: {
      asked:
        "⏸️ 퀴즈를 잠시 멈췄어요. `/퀴즈 계속`으로 이어 가고, `/퀴즈 끝`으로 끝낼 수 있어요. 5분 동안 그대로면 닫혀요.",
      idle: "💤 두 문제 동안 답이 없어서 멈췄어요. `/퀴즈 계속`으로 이어 갈 수 있고, 5분 동안 그대로면 닫혀요.",
      "sending-failed":
        "⚠️ 문제를 보내지 못해서 멈췄어요. `/퀴즈 계속`을 실행하면 다시 보내요. 5분 동안 그대로면 닫혀요.",
      failed: "⚠️ 문제가 생겨서 퀴즈를 끝냈어요. 여기까지의 점수는 남아 있어요.",
      stopped: "⏹️ 퀴즈를 끝냈어요.",
      restarting: "🔄 봇이 곧 다시 시작돼요. 퀴즈는 돌아오는 대로 남은 시간부터 이어져요.",
    },
  },
  en: {
    lobbyTitle: "A quiz is about to start!",
    lobbyRules: (questions, seconds, topic) =>
      `**${questions} questions** from ${topic === null ? "all notes" : `**${topic}**`} · **${seconds} s** each\nThe quicker, the more points; right answers in a row earn a bonus.`,
    survivalRules:
      "🔔 **Survival**: true or false; one wrong answer and you are out. There is one revival question.",
    startsAt: (mark) => `⏳ Starts ${mark}.`,
    hostedBy: (mention) => `Host: ${mention}`,
    joinedPlayers: (count, mentions) => `**${count} joined** ${mentions}`,
    nobodyYet: "Nobody has joined yet. Press the button below to join.",
    join: "Join",
    startNow: "Start now",
    lobbyClosed: {
      begun: "▶️ The quiz has started.",
      finished: "The quiz is over.",
      stopped: "⏹️ Called off before it started.",
      "nobody-joined": "💤 Closed, as nobody joined.",
      idle: "💤 Closed, as nobody answered.",
      "channel-gone": "The quiz was closed.",
      failed: "⚠️ Closed, as something went wrong.",
    },
    questionOf: (position, count) => `Question ${position} of ${count}`,
    revival: "💫 Revival: only those who are out may answer. Get it right and you are back.",
    survivors: (count) => `${count} left`,
    closesAt: (mark) => `⏳ Closes ${mark}`,
    answeredCount: (count, of) => `${count} of ${of} answered`,
    typeAnswer: "Type an answer",
    hint: (costPoints) => `Hint (from −${costPoints})`,
    pausedTitle: "⏸️ Paused",
    pausedHint: "The host can go on with `/quiz resume`; the time that was left stays.",
    answerIs: (answer) => `✅ Answer: **${answer}**`,
    skipped: "⏭️ Skipped; it does not count.",
    stoppedInQuestion: "⏹️ Closed with the quiz; it does not count.",
    nobodyRight: "Nobody got it right.",
    nobodyAnswered: "Nobody answered.",
    rightPlayers: (count) => `**${count} right**`,
    award: (mention, points, seconds) => `${mention} **+${points}** (${seconds} s)`,
    streak: (streak) => `🔥${streak} in a row`,
    accepted: "accepted by the host",
    andMore: (count) => `and ${count} more`,
    refusedAnswers: "**Other answers**",
    outNow: (mentions) => `🚪 Out: ${mentions}`,
    revivedNow: (mentions) => `💫 Back in: ${mentions}`,
    nextAt: (mark) => `Next ${mark}`,
    evidence: "Show the source",
    acceptToo: "Accept an answer",
    podiumTitle: "🏆 Results",
    endedEarly: {
      finished: "",
      stopped: "Ended early by the host. These are the results so far.",
      "nobody-joined": "",
      idle: "Ended, as nobody answered any more. These are the results so far.",
      "channel-gone": "",
      failed: "Ended, as something went wrong. These are the results so far.",
    },
    standing: (points, right, of) => `**${points} points** · ${right}/${of} right`,
    survivedCount: (count) => `survived ${count}`,
    hardest: (prompt, right, of) => `🧗 **Hardest question** (${right} of ${of} right)\n> ${prompt}`,
    byQuestion: "**By question** (🟩 right 🟥 wrong ⬜ no answer)",
    medals: {
      gold: "Gold medal",
      silver: "Silver medal",
      bronze: "Bronze medal",
      perfect: "Perfect round",
      lightning: "Quickest answer",
    },
    playAgain: "Play again",
    notices: {
      asked:
        "⏸️ The quiz is paused. Go on with `/quiz resume` or end it with `/quiz stop`. After 5 minutes it closes.",
      idle: "💤 Paused, as two questions in a row went unanswered. Go on with `/quiz resume`; after 5 minutes it closes.",
      "sending-failed":
        "⚠️ Paused, as the question could not be sent. `/quiz resume` sends it again; after 5 minutes the quiz closes.",
      failed: "⚠️ Something went wrong and the quiz has ended. Points so far are kept.",
      stopped: "⏹️ The quiz has ended.",
      restarting:
        "🔄 The bot is about to restart. The quiz goes on as soon as it is back, with the time that was left.",
    },
  },
}
