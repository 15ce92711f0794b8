import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from "discord.js"

/** What the bot needs on a server; the README explains each. */
export const neededPermissions: bigint = PermissionsBitField.resolve([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
])

/** The address at which a person puts the bot on a server of theirs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "),
    permissions: String(neededPermissions),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}
