import type { StoredChannel, StoredMessage } from "./world.ts"

/** What happens in the world, for whoever shows it: the gateway, the page, a person who waits for an answer. */
export type Happening =
  | { readonly type: "message-created"; readonly message: StoredMessage }
  | { readonly type: "message-updated"; readonly message: StoredMessage }
  | { readonly type: "message-deleted"; readonly message: StoredMessage }
  | { readonly type: "channel-created"; readonly channel: StoredChannel }
  | { readonly type: "channel-updated"; readonly channel: StoredChannel }
  | { readonly type: "channel-deleted"; readonly channel: StoredChannel }
  | { readonly type: "typing"; readonly channelId: string; readonly userId: string }
  | { readonly type: "guild-changed" }
  | { readonly type: "bot-removed" }
  | { readonly type: "bot-invited" }
  | { readonly type: "commands-changed" }
  | { readonly type: "people-changed" }
  | { readonly type: "bot-connected" }
  | { readonly type: "bot-disconnected" }

export interface Happenings {
  tell(happening: Happening): void
  /** Calls `listener` with all that happens from now on; the returned function ends that. */
  listen(listener: (happening: Happening) => void): () => void
}

export function createHappenings(): Happenings {
  const listeners = new Set<(happening: Happening) => void>()
  return {
    tell(happening) {
      for (const listener of [...listeners]) listener(happening)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
