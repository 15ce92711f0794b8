import { Client, Events, GatewayIntentBits } from "discord.js"

/** A bot that answers at once, for `local-discord.ts`. */
const [api = "", token = ""] = process.argv.slice(2)
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } })
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand())
    interaction.reply("pong").catch((error: unknown) => console.error(error))
})
client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([{ name: "ping", description: "Answers" }])
  process.stdout.write("ready\n")
})
await client.login(token)
