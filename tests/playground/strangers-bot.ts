import {
  ActionRowBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  Collection,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  REST,
  Routes,
  SlashCommandBuilder,
  type SlashCommandOptionsOnlyBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js"

/**
 * A bot as somebody would write it who has read the guide of discord.js and never heard of Hunjang: commands in a
 * collection, registration by a REST client of its own, collectors instead of a router.
 */
interface Command {
  readonly data: SlashCommandOptionsOnlyBuilder
  execute(interaction: ChatInputCommandInteraction): Promise<unknown>
  autocomplete?(interaction: AutocompleteInteraction): Promise<unknown>
}

const patienceMs = 5_000

const user: Command = {
  data: new SlashCommandBuilder()
    .setName("user")
    .setDescription("Provides information about a user.")
    .addUserOption((option) => option.setName("target").setDescription("The user").setRequired(true)),
  async execute(interaction) {
    const target = interaction.options.getUser("target", true)
    const member = await interaction.guild?.members.fetch(target.id)
    await interaction.reply(`${target.username} joined on ${member?.joinedAt?.toISOString() ?? "?"}`)
  },
}

const prune: Command = {
  data: new SlashCommandBuilder()
    .setName("prune")
    .setDescription("Works for a while.")
    .addIntegerOption((option) => option.setName("amount").setDescription("How much").setMinValue(1)),
  async execute(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral })
    await interaction.editReply(`Working on ${interaction.options.getInteger("amount") ?? 1}`)
    const extra = await interaction.followUp({ content: "Nearly there", flags: MessageFlags.Ephemeral })
    await interaction.deleteReply(extra.id)
    const channel = interaction.channel
    if (channel?.isSendable() !== true) return
    const message = await channel.send("A message of the channel")
    await message.edit("An edited message of the channel")
    await message.delete()
  },
}

const ban: Command = {
  data: new SlashCommandBuilder()
    .setName("ban")
    .setDescription("Asks before it bans.")
    .setDefaultMemberPermissions(PermissionFlagsBits.BanMembers)
    .addUserOption((option) => option.setName("target").setDescription("The member").setRequired(true)),
  async execute(interaction) {
    const confirm = new ButtonBuilder()
      .setCustomId("confirm")
      .setLabel("Confirm")
      .setStyle(ButtonStyle.Danger)
    const cancel = new ButtonBuilder()
      .setCustomId("cancel")
      .setLabel("Cancel")
      .setStyle(ButtonStyle.Secondary)
    const response = await interaction.reply({
      content: "Are you sure?",
      components: [new ActionRowBuilder<ButtonBuilder>().addComponents(cancel, confirm)],
      withResponse: true,
    })
    const pressed = await response.resource?.message?.awaitMessageComponent({
      filter: (press) => press.user.id === interaction.user.id,
      time: patienceMs,
    })
    await pressed?.update({ content: pressed.customId === "confirm" ? "Banned" : "Spared", components: [] })
  },
}

const pages: Command = {
  data: new SlashCommandBuilder().setName("pages").setDescription("Turns pages."),
  async execute(interaction) {
    let page = 1
    const view = () => ({
      content: `Page ${page}`,
      components: [
        new ActionRowBuilder<ButtonBuilder>().addComponents(
          new ButtonBuilder()
            .setCustomId("back")
            .setLabel("Back")
            .setStyle(ButtonStyle.Primary)
            .setDisabled(page === 1),
          new ButtonBuilder()
            .setCustomId("next")
            .setLabel("Next")
            .setStyle(ButtonStyle.Primary)
            .setDisabled(page === 3),
        ),
      ],
    })
    const response = await interaction.reply({ ...view(), withResponse: true })
    const collector = response.resource?.message?.createMessageComponentCollector({
      componentType: ComponentType.Button,
      time: patienceMs,
    })
    collector?.on("collect", async (press) => {
      if (press.user.id !== interaction.user.id) {
        await press.reply({ content: "These buttons are not for you", flags: MessageFlags.Ephemeral })
        return
      }
      page += press.customId === "next" ? 1 : -1
      await press.update(view())
    })
  },
}

const starter: Command = {
  data: new SlashCommandBuilder().setName("starter").setDescription("Lets one choose."),
  async execute(interaction) {
    const menu = new StringSelectMenuBuilder()
      .setCustomId("starter")
      .setPlaceholder("Make a selection!")
      .addOptions(
        ["bulbasaur", "charmander"].map((name) =>
          new StringSelectMenuOptionBuilder().setLabel(name).setValue(name).setDescription(`Takes ${name}`),
        ),
      )
    const response = await interaction.reply({
      content: "Choose your starter!",
      components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
      withResponse: true,
    })
    const chosen = await response.resource?.message?.awaitMessageComponent({
      componentType: ComponentType.StringSelect,
      time: patienceMs,
    })
    await chosen?.deferUpdate()
    await chosen?.editReply({ content: `You chose ${chosen.values.join(", ")}`, components: [] })
  },
}

const guide: Command = {
  data: new SlashCommandBuilder()
    .setName("guide")
    .setDescription("Searches the guide.")
    .addStringOption((option) =>
      option.setName("query").setDescription("Phrase").setRequired(true).setAutocomplete(true),
    ),
  async autocomplete(interaction) {
    const typed = interaction.options.getFocused()
    const found = ["Buttons", "Builders", "Modals"].filter((name) => name.toLowerCase().startsWith(typed))
    await interaction.respond(found.map((name) => ({ name, value: name })))
  },
  execute: (interaction) => interaction.reply(`Found ${interaction.options.getString("query", true)}`),
}

const feedback: Command = {
  data: new SlashCommandBuilder().setName("feedback").setDescription("Opens a form."),
  async execute(interaction) {
    const line = (id: string, label: string, style: TextInputStyle) =>
      new ActionRowBuilder<TextInputBuilder>().addComponents(
        new TextInputBuilder().setCustomId(id).setLabel(label).setStyle(style),
      )
    await interaction.showModal(
      new ModalBuilder()
        .setCustomId("feedback")
        .setTitle("My form")
        .addComponents(
          line("colour", "Favourite colour?", TextInputStyle.Short),
          line("hobbies", "Hobbies?", TextInputStyle.Paragraph),
        ),
    )
    const sent = await interaction.awaitModalSubmit({ time: patienceMs })
    await sent.reply(
      `${sent.fields.getTextInputValue("colour")}, ${sent.fields.getTextInputValue("hobbies")}`,
    )
  },
}

const commands = new Collection(
  [user, prune, ban, pages, starter, guide, feedback].map((command) => [command.data.name, command]),
)

/** Registers the commands in one server, logs in, and resolves when ready. */
export async function startStrangersBot(api: string, token: string, guildId: string): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } })
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) {
      await commands.get(interaction.commandName)?.autocomplete?.(interaction)
    } else if (interaction.isChatInputCommand()) {
      try {
        await commands.get(interaction.commandName)?.execute(interaction)
      } catch (error) {
        console.error(error)
        const content = `There was an error: ${error instanceof Error ? error.message : "unknown"}`
        if (interaction.replied || interaction.deferred) await interaction.followUp(content)
        else await interaction.reply(content)
      }
    }
  })
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(token)
  const own = await ready
  const rest = new REST({ api }).setToken(token)
  await rest.put(Routes.applicationGuildCommands(own.application.id, guildId), {
    body: commands.map(({ data }) => data.toJSON()),
  })
  return own
}
