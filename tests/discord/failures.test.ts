import { DiscordAPIError, HTTPError } from "discord.js"
import { expect, it } from "vitest"
import { classifyFailure } from "../../src/discord/failures.ts"

function refusal(code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: "refused" }, code, 400, "POST", "/", {})
}

it.each([
  [10062, "expired"],
  [10015, "expired"],
  [50027, "expired"],
  [40060, "uncertain"],
  [50001, "forbidden"],
  [50013, "forbidden"],
  [160002, "forbidden"],
  [10003, "forbidden"],
  [50035, "failed"],
])("takes Discord's error %i as %s", (code, kind) => {
  expect(classifyFailure(refusal(code))).toBe(kind)
})

it("takes a lost connection as uncertain, also where it is the cause of the error", () => {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" })
  expect(classifyFailure(new TypeError("fetch failed", { cause }))).toBe("uncertain")
})

it.each([
  ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" })],
  ["a server error after all retries", new HTTPError(503, "Service Unavailable", "POST", "/", {})],
  ["a bug", new TypeError("x is not a function")],
  ["what is no error at all", "oops"],
])("takes %s as failed: nothing arrived", (_, error) => {
  expect(classifyFailure(error)).toBe("failed")
})
