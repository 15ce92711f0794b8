import { describe, expect, it } from "vitest"
import { ConfigError, readConfig } from "../src/config.ts"

const token = "MTAwMDAwMDAwMDAwMDAwMDAw.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB"

describe("readConfig", () => {
  it("needs no variable at all", () => {
    expect(readConfig({})).toEqual({
      discordToken: undefined,
      discordApi: undefined,
      notesDir: "corpus",
      cacheDir: "data/cache",
      databaseUrl: undefined,
      logLevel: "info",
      host: "127.0.0.1",
      port: 3000,
      healthPort: undefined,
    })
  })

  it("takes every variable", () => {
    const config = readConfig({
      DISCORD_TOKEN: token,
      DISCORD_API: "http://127.0.0.1:4000/api/",
      NOTES_DIR: "notes",
      CACHE_DIR: "cache",
      DATABASE_URL: "postgres://hunjang:word@127.0.0.1/hunjang",
      LOG_LEVEL: "debug",
      HOST: "0.0.0.0",
      PORT: "0",
      HEALTH_PORT: "8081",
    })
    expect(config).toEqual({
      discordToken: token,
      discordApi: "http://127.0.0.1:4000/api",
      notesDir: "notes",
      cacheDir: "cache",
      databaseUrl: "postgres://hunjang:word@127.0.0.1/hunjang",
      logLevel: "debug",
      host: "0.0.0.0",
      port: 0,
      healthPort: 8081,
    })
  })

  it("takes a variable set to nothing as unset", () => {
    expect(readConfig({ DISCORD_TOKEN: "", NOTES_DIR: " ", PORT: "" })).toEqual(readConfig({}))
  })

  it.each([
    ["PORT", "80a"],
    ["PORT", "65536"],
    ["PORT", "1.5"],
    ["HEALTH_PORT", "-1"],
    ["LOG_LEVEL", "loud"],
    ["DISCORD_API", "ftp://example.org"],
    ["DISCORD_API", "example"],
  ])("refuses %s=%s by name and value", (variable, value) => {
    const reading = () => readConfig({ [variable]: value })
    expect(reading).toThrow(ConfigError)
    expect(reading).toThrow(`${variable}="${value}" must be`)
  })

  it("names every variable at fault, a line each", () => {
    expect(() => readConfig({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/LOG_LEVEL.*\n.*PORT|PORT.*\n.*LOG_LEVEL/)
  })

  it("never shows a token, not even a broken one", () => {
    const reading = () => readConfig({ DISCORD_TOKEN: "Bot secret words" })
    expect(reading).toThrow("DISCORD_TOKEN is not a bot token")
    expect(reading).not.toThrow("secret")
  })

  it("never shows the password in a database's address", () => {
    const reading = () => readConfig({ DATABASE_URL: "mysql://root:secret@127.0.0.1/x" })
    expect(reading).toThrow("DATABASE_URL must begin with postgres:// or sqlite:")
    expect(reading).not.toThrow("secret")
  })
})
