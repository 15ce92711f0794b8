import { describe, expect, it } from "vitest"
import { type Config, readConfig } from "../src/config.ts"
import { explainFailure, StartFault, type StartStep } from "../src/start-fault.ts"

const failure = (fields: object, message = "no") => Object.assign(new Error(message), fields)

async function explain(step: StartStep, error: Error, config: Partial<Config> = {}): Promise<unknown> {
  const failing = explainFailure(step, { ...readConfig({}), ...config }, Promise.reject(error))
  return await failing.catch((thrown: unknown) => thrown)
}

describe("a failure to start", () => {
  it.each([
    [
      "notes",
      failure({ code: "ENOENT" }),
      { notesDir: "/no/notes" },
      /^NOTES_DIR="\/no\/notes" does not exist: set/,
    ],
    [
      "notes",
      failure({ code: "EACCES" }),
      { notesDir: "/root" },
      /^NOTES_DIR="\/root" cannot be read \(EACCES\)/,
    ],
    ["playground", failure({}, "port 1 is taken: set PORT"), {}, /^port 1 is taken: set PORT$/],
    ["playground", failure({ code: "EADDRNOTAVAIL" }), { host: "1.2.3.4" }, /HOST="1\.2\.3\.4" PORT="3000"/],
    ["store", failure({ name: "StoreUnusable" }, "DATABASE_URL … cannot"), {}, /^DATABASE_URL … cannot$/],
    ["discord", failure({ code: "TokenInvalid" }), {}, /^DISCORD_TOKEN was refused by Discord: reset it/],
    ["discord", failure({ status: 401, code: 0 }), {}, /^DISCORD_TOKEN was refused/],
    [
      "discord",
      failure({ code: "ENOTFOUND" }),
      {},
      /^Discord cannot be reached \(ENOTFOUND\): check the network$/,
    ],
    [
      "discord",
      failure({ code: "ECONNREFUSED" }),
      { discordApi: "http://a/api" },
      /DISCORD_API="http:\/\/a\/api"/,
    ],
    ["discord", failure({ status: 404, code: 0 }), { discordApi: "http://a/v10" }, /without a version/],
    [
      "health",
      failure({ code: "EADDRINUSE" }),
      { healthPort: 8081 },
      /^HEALTH_PORT="8081".*EADDRINUSE.*free port$/,
    ],
  ] as const)("of %s names what to mend: %o", async (step, error, config, message) => {
    const thrown = await explain(step, error, config)
    expect(thrown).toBeInstanceOf(StartFault)
    expect(thrown).toMatchObject({ message: expect.stringMatching(message), cause: error })
    expect(String(thrown)).not.toContain("\n")
  })

  it("that nobody but a programmer can mend stays as it is", async () => {
    const bug = new TypeError("undefined is not a function")
    for (const step of ["notes", "store", "discord", "health"] as const)
      expect(await explain(step, bug)).toBe(bug)
  })

  it("does not befall what succeeds", async () => {
    expect(await explainFailure("notes", readConfig({}), Promise.resolve(7))).toBe(7)
  })
})
