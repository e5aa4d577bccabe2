import type { Sent } from '../sent.ts'

/** A messenger: a channel of the city, and people who talk to its bot. */
export interface MessengerPort {
  readonly name: string
  readonly can: Capabilities
  readonly postToChannel: (post: Post) => Promise<Sent>
  /** To a chat the person has begun, or to a mobile in E.164 where the messenger allows it. */
  readonly sendToUser: (message: DirectMessage) => Promise<Sent>
  readonly edit?: (ref: string, text: string) => Promise<void>
  readonly remove?: (ref: string) => Promise<void>
}

export interface Capabilities {
  readonly channel: boolean
  readonly byChat: boolean
  readonly byMobile: boolean
}

export interface Post {
  readonly text: string
  /** The address of a picture that everybody may see. */
  readonly picture?: string | undefined
  readonly links?: readonly { readonly label: string; readonly url: string }[]
  readonly key: string
}

export interface DirectMessage {
  readonly to: { readonly chat: string } | { readonly mobile: string }
  readonly text: string
  readonly key: string
}
