import type { Texts } from "./language.ts"

interface CommonTexts {
  /** `errorId` is found in the log. */
  readonly failed: (errorId: string) => string
  readonly tooSlow: (errorId: string) => string
  /** `readyAtS` in Unix seconds; Discord shows it as a countdown. */
  readonly coolDown: (readyAtS: number) => string
  readonly restarting: string
  readonly unknownCommand: string
  readonly staleButton: string
}

export const commonTexts: Texts<CommonTexts> = {
  ko: {
    failed: (errorId) =>
      `죄송해요, 처리하다가 문제가 생겼어요. 계속되면 관리자에게 이 번호를 알려 주세요: \`${errorId}\``,
    tooSlow: (errorId) =>
      `죄송해요, 시간이 너무 오래 걸려서 멈췄어요. 잠시 뒤에 다시 시도해 주세요. 오류 번호: \`${errorId}\``,
    coolDown: (readyAtS) => `조금 천천히 해 주세요. <t:${readyAtS}:R>에 다시 쓸 수 있어요.`,
    restarting: "지금 다시 시작하고 있어요. 잠시 뒤에 다시 시도해 주세요.",
    unknownCommand: "이 명령어는 더 이상 없어요. 디스코드를 새로 고치고 다시 시도해 주세요.",
    staleButton: "이 버튼은 더 이상 쓸 수 없어요. 명령어를 다시 실행해 주세요.",
  },
  en: {
    failed: (errorId) =>
      `Sorry, something went wrong. If it keeps happening, tell the admin this number: \`${errorId}\``,
    tooSlow: (errorId) =>
      `Sorry, this took too long and was stopped. Please try again soon. Error: \`${errorId}\``,
    coolDown: (readyAtS) => `Slow down a little, please. You can go on <t:${readyAtS}:R>.`,
    restarting: "I am restarting. Please try again in a moment.",
    unknownCommand: "This command is gone. Reload Discord and try again.",
    staleButton: "This button no longer works. Please run the command again.",
  },
}
