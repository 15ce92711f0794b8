import type { Logger } from "pino"
import { createQuestionShelf } from "../../src/discord/quiz/question-shelf.ts"
import type { Services } from "../../src/discord/services.ts"
import { defaultGuildSettings } from "../../src/store/guild-settings.ts"
import type { Library } from "../../src/vault/types.ts"

/** Services for what needs notes only: a server without settings; touching the rounds fails the test. */
export function notesOnly(library: Library, log: Logger): Services {
  const refuse = (name: string) =>
    new Proxy({}, { get: (_, key) => fail(`${name}.${String(key)} is not expected`) })
  return {
    library,
    shelf: createQuestionShelf(library, { lastAnswers: async () => [] }, log),
    rounds: refuse("rounds") as Services["rounds"],
    store: { settings: async () => defaultGuildSettings } as unknown as Services["store"],
    clock: Date,
    log,
  }
}

function fail(message: string): never {
  throw new Error(message)
}
