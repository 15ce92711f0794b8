import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { inviteLink, neededPermissions } from "../../src/discord/invite-link.ts"

it("asks for the two scopes and the four permissions of the README", () => {
  const link = new URL(inviteLink("1000000000000000001"))
  expect(link.origin).toBe("https://discord.com")
  expect(link.searchParams.get("client_id")).toBe("1000000000000000001")
  expect(link.searchParams.get("scope")).toBe("bot applications.commands")
  expect(link.searchParams.get("permissions")).toBe("274877975552")
})

it("says the same number in both READMEs", () => {
  for (const file of ["README.md", "docs/README.ko.md"]) {
    expect(readFileSync(file, "utf8")).toContain(String(neededPermissions))
  }
})
