import type { Period } from "../../store/period.ts"
import type { Texts } from "./language.ts"

interface Named {
  readonly name: string
  readonly description: string
}

/** `/leaderboard`, `/profile` and `/settings`. */
interface ScoreTexts {
  readonly leaderboard: Named
  readonly period: Named
  readonly topic: Named
  readonly periods: Readonly<Record<Period, string>>
  readonly title: (period: string, topic: string | null) => string
  readonly empty: string
  readonly place: (points: number, right: number, of: number) => string
  readonly own: (rank: number, count: number, points: number) => string
  readonly noOwn: string
  readonly pageOf: (page: number, count: number) => string
  readonly previous: string
  readonly next: string
  readonly profile: Named
  readonly person: Named
  readonly profileOf: (mention: string) => string
  readonly notPlayed: (mention: string) => string
  readonly rounds: (count: number, points: number) => string
  readonly accuracy: (right: number, of: number) => string
  readonly streaks: (current: number, best: number) => string
  readonly byTopic: string
  readonly medals: string
  readonly noMedals: string
  readonly settings: Named
  readonly channel: Named
  readonly anyChannel: Named
  readonly language: Named
  readonly languages: Readonly<Record<"ko" | "en" | "server", string>>
  readonly timeZone: Named
  readonly seconds: Named
  readonly starterRole: Named
  readonly anyStarter: Named
  readonly settingsTitle: string
  readonly saved: string
  readonly currentChannels: (mentions: string | null) => string
  readonly currentLanguage: (language: string) => string
  readonly currentTimeZone: (zone: string) => string
  readonly currentSeconds: (seconds: number) => string
  readonly currentRole: (mention: string | null) => string
  readonly badTimeZone: (zone: string) => string
  readonly managersOnly: string
}

export const scoreTexts: Texts<ScoreTexts> = {
  ko: {
    leaderboard: { name: "순위", description: "서버의 퀴즈 순위를 보여 줘요" },
    period: { name: "기간", description: "언제부터의 점수를 셀까요? (처음 값 이번 주)" },
    topic: { name: "주제", description: "이 주제의 점수만 세요" },
    periods: { week: "이번 주", month: "이번 달", all: "전체" },
    title: (period, topic) => `🏆 ${period} 순위${topic === null ? "" : ` · ${topic}`}`,
    empty: "아직 점수가 없어요. `/퀴즈 시작`으로 첫 점수를 내 보세요!",
    place: (points, right, of) => `**${points}점** · 정답 ${right}/${of}`,
    own: (rank, count, points) => `내 순위: **${rank}위** / ${count}명 · ${points}점`,
    noOwn: "내 점수는 아직 없어요.",
    pageOf: (page, count) => `${page}/${count}쪽`,
    previous: "앞 쪽",
    next: "다음 쪽",
    profile: { name: "프로필", description: "퀴즈 기록을 보여 줘요" },
    person: { name: "사람", description: "누구의 기록을 볼까요? (처음 값 나)" },
    profileOf: (mention) => `📇 ${mention} 님의 기록`,
    notPlayed: (mention) => `${mention} 님은 아직 이 서버에서 퀴즈를 하지 않았어요.`,
    rounds: (count, points) => `퀴즈 **${count}판** · 모두 **${points}점**`,
    accuracy: (right, of) => `정답 **${right}/${of}** (${Math.round((right / of) * 100)}%)`,
    streaks: (current, best) => `연속 정답 지금 **${current}** · 최고 **${best}**`,
    byTopic: "**주제별 정답률**",
    medals: "**훈장**",
    noMedals: "아직 훈장이 없어요.",
    settings: { name: "설정", description: "이 서버의 퀴즈 설정을 보고 바꿔요" },
    channel: { name: "채널", description: "퀴즈를 할 수 있는 채널에 더하거나, 이미 있으면 빼요" },
    anyChannel: { name: "모든채널", description: "모든 채널에서 퀴즈를 할 수 있게 해요" },
    language: { name: "언어", description: "모두에게 보이는 글의 언어" },
    languages: { ko: "한국어", en: "영어", server: "서버 언어 (서버가 정하지 않았으면 부른 사람의 언어)" },
    timeZone: { name: "시간대", description: "한 주가 시작되는 기준. 예: Asia/Seoul" },
    seconds: { name: "초", description: "한 문제에 주는 시간 (5–120초)" },
    starterRole: { name: "시작역할", description: "퀴즈를 시작할 수 있는 역할" },
    anyStarter: { name: "누구나시작", description: "누구나 퀴즈를 시작할 수 있게 해요" },
    settingsTitle: "⚙️ 퀴즈 설정",
    saved: "저장했어요.",
    currentChannels: (mentions) => `퀴즈 채널: ${mentions ?? "모든 채널"}`,
    currentLanguage: (language) => `언어: ${language}`,
    currentTimeZone: (zone) => `시간대: ${zone} (한 주는 월요일 0시에 시작해요)`,
    currentSeconds: (seconds) => `한 문제: ${seconds}초`,
    currentRole: (mention) => `시작할 수 있는 사람: ${mention ?? "누구나"}`,
    badTimeZone: (zone) => `‘${zone}’은(는) 없는 시간대예요. \`Asia/Seoul\`처럼 적어 주세요.`,
    managersOnly: "‘서버 관리’ 권한이 있는 사람만 설정을 바꿀 수 있어요.",
  },
  en: {
    leaderboard: { name: "leaderboard", description: "Who leads the quizzes on this server" },
    period: { name: "period", description: "Points since when? (default this week)" },
    topic: { name: "topic", description: "Points in this topic only" },
    periods: { week: "this week", month: "this month", all: "all time" },
    title: (period, topic) => `🏆 Leaderboard, ${period}${topic === null ? "" : ` · ${topic}`}`,
    empty: "No points yet. Earn the first with `/quiz start`!",
    place: (points, right, of) => `**${points}** · ${right}/${of} right`,
    own: (rank, count, points) => `You: **#${rank}** of ${count} · ${points} points`,
    noOwn: "You have no points yet.",
    pageOf: (page, count) => `page ${page} of ${count}`,
    previous: "Previous page",
    next: "Next page",
    profile: { name: "profile", description: "How somebody has done in quizzes" },
    person: { name: "person", description: "Whose record? (default your own)" },
    profileOf: (mention) => `📇 Record of ${mention}`,
    notPlayed: (mention) => `${mention} has not played a quiz on this server yet.`,
    rounds: (count, points) =>
      `**${count}** ${count === 1 ? "quiz" : "quizzes"} · **${points}** points in all`,
    accuracy: (right, of) => `**${right}/${of}** right (${Math.round((right / of) * 100)}%)`,
    streaks: (current, best) => `right in a row: now **${current}** · best **${best}**`,
    byTopic: "**By topic**",
    medals: "**Medals**",
    noMedals: "No medals yet.",
    settings: { name: "settings", description: "See and change the quiz settings of this server" },
    channel: { name: "channel", description: "Adds a channel for quizzes, or removes it if it is one" },
    anyChannel: { name: "any-channel", description: "Allow quizzes in every channel" },
    language: { name: "language", description: "Language of what everybody sees" },
    languages: {
      ko: "Korean",
      en: "English",
      server: "The server's language (of who asks, if it has chosen none)",
    },
    timeZone: { name: "time-zone", description: "Decides when a week begins, for instance Asia/Seoul" },
    seconds: { name: "seconds", description: "Time for a question (5–120 s)" },
    starterRole: { name: "starter-role", description: "Who may start quizzes" },
    anyStarter: { name: "any-starter", description: "Let everybody start quizzes" },
    settingsTitle: "⚙️ Quiz settings",
    saved: "Saved.",
    currentChannels: (mentions) => `Quiz channels: ${mentions ?? "any"}`,
    currentLanguage: (language) => `Language: ${language}`,
    currentTimeZone: (zone) => `Time zone: ${zone} (weeks begin on Monday at midnight)`,
    currentSeconds: (seconds) => `A question: ${seconds} s`,
    currentRole: (mention) => `May start: ${mention ?? "everybody"}`,
    badTimeZone: (zone) => `“${zone}” is no time zone. Write it like \`Asia/Seoul\`.`,
    managersOnly: "Only people who may manage the server can change the settings.",
  },
}
