import { Client, GatewayIntentBits, Options, Partials } from "discord.js"

export interface ClientOptions {
  /** Base address of the REST API without the version; undefined for Discord's own. */
  readonly apiBase: string | undefined
  /** `total` shards of Discord, of which this process connects `ids`. */
  readonly shards?: { readonly ids: readonly number[]; readonly total: number }
}

const maxCachedPeople = 500
const maxCachedMessages = 50

/** A discord.js client without privileged intents: the text of messages arrives only where the bot is spoken to. */
export function createClient({ apiBase, shards }: ClientOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it messages in direct channels that are not cached are dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: maxCachedMessages,
      UserManager: { maxSize: maxCachedPeople, keepOverLimit: (user) => user.id === user.client.user?.id },
      GuildMemberManager: {
        maxSize: maxCachedPeople,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      ReactionManager: 0,
      ReactionUserManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
      GuildInviteManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildEmojiManager: 0,
      GuildBanManager: 0,
      StageInstanceManager: 0,
      AutoModerationRuleManager: 0,
    }),
    rest: {
      ...(apiBase === undefined ? {} : { api: apiBase }),
      // An answer that takes longer comes too late for the interaction anyway; a retry of it ends as 40060.
      timeout: 5_000,
      retries: 3,
    },
    ...(shards === undefined ? {} : { shards: [...shards.ids], shardCount: shards.total }),
  })
}
