// @ts-check

const texts = {
  ko: {
    channels: "채널",
    direct: "다이렉트 메시지",
    person: "나는",
    language: "언어",
    placeholder: "메시지를 쓰거나 / 로 명령을 고르세요",
    connected: "봇 연결됨",
    disconnected: "봇을 기다리는 중",
    app: "앱",
    onlyYou: "나에게만 보이는 메시지예요",
    thinking: "생각하는 중…",
    edited: "(수정됨)",
    silent: "애플리케이션이 응답하지 않았어요",
    /** @type {(name: string, command: string) => string} */
    used: (name, command) => `${name} 님이 /${command} 명령을 썼어요`,
    optional: "선택",
    send: "보내기",
    submit: "제출",
    cancel: "취소",
    choose: "고르세요",
    yes: "예",
    no: "아니요",
    gone: "원래 메시지가 지워졌어요",
    commands: "명령",
    messages: "메시지",
    spoiler: "가려진 글 보기",
    typing: "입력하고 있어요…",
    empty: "아직 메시지가 없어요. / 를 눌러 명령을 골라 보세요.",
  },
  en: {
    channels: "Channels",
    direct: "Direct messages",
    person: "I am",
    language: "Language",
    placeholder: "Write a message, or / for a command",
    connected: "Bot connected",
    disconnected: "Waiting for the bot",
    app: "APP",
    onlyYou: "Only you can see this",
    thinking: "is thinking…",
    edited: "(edited)",
    silent: "The application did not respond",
    /** @type {(name: string, command: string) => string} */
    used: (name, command) => `${name} used /${command}`,
    optional: "optional",
    send: "Send",
    submit: "Submit",
    cancel: "Cancel",
    choose: "Choose",
    yes: "True",
    no: "False",
    gone: "The original message was deleted",
    commands: "Commands",
    messages: "Messages",
    spoiler: "Show hidden text",
    typing: "is typing…",
    empty: "No messages yet. Press / to pick a command.",
  },
}

/** @typedef {typeof texts.ko} PageTexts */

/**
 * @param {string} locale
 * @returns {PageTexts}
 */
export function textsFor(locale) {
  return locale === "ko" ? texts.ko : texts.en
}
