import { held } from '../sent.ts'
import type { MessengerPort } from './port.ts'

/** Nothing leaves: posts wait in the outbox, from where somebody copies them by hand. */
export const offlineMessenger: MessengerPort = {
  name: 'offline',
  can: { channel: true, byChat: true, byMobile: true },
  postToChannel: async () => held,
  sendToUser: async () => held,
}
