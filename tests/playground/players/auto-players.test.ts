import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits } from "discord.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { LocalDiscord } from "../../../src/playground/local-discord.ts"
import { startLocalDiscord } from "../../../src/playground/start-local-discord.ts"
import { closeChecked } from "../close-checked.ts"

describe("people who play by themselves", () => {
  let discord: LocalDiscord
  let client: Client
  const pressed: string[] = []
  const atOnce = { least: 0, most: 0 }

  beforeAll(async () => {
    discord = await startLocalDiscord({
      rightButton: ({ content }) => (content === "question" ? "pick:2" : undefined),
    })
    client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiBase } })
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      [0, 1, 2].map((at) =>
        new ButtonBuilder().setCustomId(`pick:${at}`).setLabel(String(at)).setStyle(ButtonStyle.Secondary),
      ),
    )
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: "question", components: [row] })
      } else if (interaction.isButton()) {
        pressed.push(`${interaction.user.username} ${interaction.customId}`)
        // An edit that leaves the choices is no new turn.
        await interaction.update({ content: "question", components: [row] })
      }
    })
    await client.login(discord.token)
    await discord.botReady()
    await client.application?.commands.set([{ name: "quiz", description: "Asks" }])
  })
  afterAll(async () => {
    await client.destroy()
    await closeChecked(discord)
  })

  it("press a message's buttons once each, rightly by their skill", async () => {
    discord.setPlaying("jiwoo", { skill: 1, thinkingMs: atOnce })
    discord.setPlaying("emma", { skill: 0, thinkingMs: atOnce })
    await discord.runCommand("minsu", "공부방", "quiz")
    const callbacks = () => discord.requests.filter(({ path }) => path.includes("/callback")).length
    await discord.untilMessages("minsu", "공부방", () => callbacks() >= 3)
    expect(pressed).toHaveLength(2)
    expect(pressed).toContain("jiwoo pick:2")
    expect(pressed.find((one) => one.startsWith("emma"))).not.toBe("emma pick:2")
    expect(discord.people.find(({ name }) => name === "jiwoo")?.plays?.skill).toBe(1)
  })

  it("stop when told to", async () => {
    discord.setPlaying("jiwoo", undefined)
    discord.setPlaying("emma", { skill: 1, thinkingMs: atOnce })
    pressed.length = 0
    await discord.runCommand("minsu", "공부방", "quiz")
    await discord.untilMessages("minsu", "공부방", () => pressed.length > 0)
    expect(pressed).toEqual(["emma pick:2"])
  })
})
