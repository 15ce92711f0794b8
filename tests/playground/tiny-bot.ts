import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js"
import type { LocalDiscord } from "../../src/playground/local-discord.ts"

/** A bot as the guide of discord.js teaches to write one, with a command for everything the local Discord can do. */
export interface TinyBot {
  readonly client: Client<true>
  /** Errors of handlers, oldest first. */
  readonly errors: unknown[]
  stop(): Promise<void>
}

type Handler = (interaction: ChatInputCommandInteraction) => Promise<unknown>

const definitions = [
  new SlashCommandBuilder()
    .setName("ask")
    .setDescription("Asks a question")
    .setNameLocalizations({ ko: "질문" })
    .setDescriptionLocalizations({ ko: "질문해요" })
    .addStringOption((option) =>
      option.setName("question").setDescription("What to ask").setRequired(true).setMaxLength(200),
    )
    .addStringOption((option) =>
      option.setName("topic").setDescription("Of what topic").setAutocomplete(true),
    ),
  new SlashCommandBuilder()
    .setName("play")
    .setDescription("Plays")
    .addSubcommand((sub) =>
      sub
        .setName("start")
        .setDescription("Starts")
        .addIntegerOption((option) =>
          option.setName("rounds").setDescription("How many").setMinValue(1).setMaxValue(5),
        )
        .addUserOption((option) => option.setName("against").setDescription("Whom")),
    )
    .addSubcommand((sub) => sub.setName("stop").setDescription("Stops")),
  ...["slow", "slow-private", "panel", "display", "form", "file", "embed", "lazy", "twice", "private"].map(
    (name) => new SlashCommandBuilder().setName(name).setDescription(`Shows ${name}`),
  ),
]

const handlers: Readonly<Record<string, Handler>> = {
  ask: (interaction) =>
    interaction.reply({
      content: `${interaction.locale}: ${interaction.options.getString("question", true)}`,
      allowedMentions: { parse: [] },
    }),
  play: (interaction) =>
    interaction.reply(
      `${interaction.options.getSubcommand()} ${interaction.options.getInteger("rounds") ?? "-"} ${
        interaction.options.getUser("against")?.displayName ?? "-"
      }`,
    ),
  async slow(interaction) {
    await interaction.deferReply()
    await interaction.editReply("first")
    await interaction.editReply("second")
    const extra = await interaction.followUp({ content: "more", flags: MessageFlags.Ephemeral })
    await interaction.webhook.editMessage(extra, "even more")
  },
  async "slow-private"(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral })
    await interaction.followUp("whispered")
    await interaction.deleteReply()
  },
  panel: (interaction) =>
    interaction.reply({
      content: "panel",
      components: [
        new ActionRowBuilder<ButtonBuilder>().addComponents(
          new ButtonBuilder().setCustomId("count:0").setLabel("0").setStyle(ButtonStyle.Primary),
          new ButtonBuilder().setCustomId("late-update").setLabel("later").setStyle(ButtonStyle.Secondary),
          new ButtonBuilder()
            .setCustomId("off")
            .setLabel("off")
            .setStyle(ButtonStyle.Danger)
            .setDisabled(true),
          new ButtonBuilder().setURL("https://example.com/").setLabel("web").setStyle(ButtonStyle.Link),
        ),
        new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
          new StringSelectMenuBuilder()
            .setCustomId("colour")
            .addOptions({ label: "Red", value: "red" }, { label: "Blue", value: "blue" }),
        ),
      ],
    }),
  async display(interaction) {
    const response = await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [
        new ContainerBuilder()
          .setAccentColor(0x5865f2)
          .addTextDisplayComponents(
            new TextDisplayBuilder().setContent("## Title\n**bold** and <b>not markup</b>"),
          ),
      ],
      withResponse: true,
    })
    await interaction.followUp(`made ${response.resource?.message?.id ?? "nothing"}`)
  },
  form: (interaction) =>
    interaction.showModal(
      new ModalBuilder()
        .setCustomId("survey")
        .setTitle("Survey")
        .addLabelComponents(
          new LabelBuilder()
            .setLabel("Name")
            .setTextInputComponent(
              new TextInputBuilder().setCustomId("name").setStyle(TextInputStyle.Short).setMaxLength(20),
            ),
          new LabelBuilder()
            .setLabel("Colour")
            .setStringSelectMenuComponent(
              new StringSelectMenuBuilder()
                .setCustomId("colour")
                .addOptions({ label: "Red", value: "red" }, { label: "Blue", value: "blue" }),
            ),
        ),
    ),
  file: (interaction) =>
    interaction.reply({
      content: "file",
      files: [new AttachmentBuilder(Buffer.from("안녕"), { name: "hello.txt", description: "a greeting" })],
    }),
  embed: (interaction) =>
    interaction.reply({ embeds: [new EmbedBuilder().setTitle("Title").setDescription("Text")] }),
  lazy: async () => undefined,
  async twice(interaction) {
    await interaction.reply("once")
    await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 4, data: { content: "again" } },
      auth: false,
    })
  },
  private: (interaction) => interaction.reply({ content: "only you", flags: MessageFlags.Ephemeral }),
}

/** Logs the bot in, registers its commands and waits until it can be talked to. */
export async function startTinyBot(
  discord: LocalDiscord,
  options: { readonly shardCount?: number } = {},
): Promise<TinyBot> {
  const errors: unknown[] = []
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiBase, retries: 0 },
    ...options,
  })
  const guard = (work: Promise<unknown>) => void work.catch((error: unknown) => errors.push(error))

  client.on(Events.Error, (error) => errors.push(error))
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) {
      guard(handlers[interaction.commandName]?.(interaction) ?? Promise.resolve())
    } else if (interaction.isAutocomplete()) {
      const text = interaction.options.getFocused()
      guard(interaction.respond(["S3", "EBS"].map((name) => ({ name: `${name} ${text}`, value: name }))))
    } else if (interaction.isButton() && interaction.customId.startsWith("count:")) {
      const count = Number(interaction.customId.slice("count:".length)) + 1
      guard(
        interaction.update({
          content: `pressed ${count}`,
          components: [
            new ActionRowBuilder<ButtonBuilder>().addComponents(
              new ButtonBuilder()
                .setCustomId(`count:${count}`)
                .setLabel(String(count))
                .setStyle(ButtonStyle.Primary),
            ),
          ],
        }),
      )
    } else if (interaction.isButton()) {
      guard(interaction.deferUpdate().then(() => interaction.editReply("updated later")))
    } else if (interaction.isStringSelectMenu()) {
      guard(interaction.reply({ content: interaction.values.join(), flags: MessageFlags.Ephemeral }))
    } else if (interaction.isModalSubmit()) {
      const { fields } = interaction
      guard(
        interaction.reply(
          `${fields.getTextInputValue("name")} ${fields.getStringSelectValues("colour").join()}`,
        ),
      )
    }
  })
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return
    const isSpokenTo = !message.inGuild() || message.mentions.has(client.user?.id ?? "")
    if (isSpokenTo) guard(message.reply(`heard: ${message.content.replace(/<@\d+> ?/, "")}`))
    else if (message.content !== "")
      errors.push(new Error(`read what was not meant for it: ${message.content}`))
  })

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  const readyClient = await ready
  await readyClient.application.commands.set(definitions)
  return { client: readyClient, errors, stop: () => client.destroy() }
}
