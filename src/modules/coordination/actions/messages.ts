import { z } from 'zod'
import { moment } from '#platform/calendar/format.ts'
import { messageTemplate } from '#platform/outbox/template.ts'
import { numeral } from '#platform/text/digits.ts'
import { callWords } from '../words/calls.ts'
import { agreementWords } from '../words/agreements.ts'
import { agencyWords } from '../words/agency.ts'
import { counselWords, linkMessages } from '../words/counsel.ts'

/** The code that opens steps by link, to the registered number of the agency alone. */
export const agencyCode = messageTemplate({
  name: 'coordination.agency-code',
  port: 'sms',
  shape: z.object({ code: z.string() }),
  secrets: ['code'],
  says: ({ code }) => ({ text: agencyWords.smsCode(numeral(code)) }),
})

/** The link itself; whoever reads the outbox at the Desk does not see it. */
export const agencyLink = messageTemplate({
  name: 'coordination.agency-link',
  port: 'sms',
  shape: z.object({ address: z.string() }),
  secrets: ['address'],
  says: ({ address }) => ({ text: agencyWords.smsLink(address) }),
})

export const linkWhys = ['profile', 'asked', 'reminder', 'answer'] as const
/** Why an expert gets a link: to their profile, with a question, before its day, or when it was said what became of it. */
export type LinkWhy = (typeof linkWhys)[number]

/** The link to everything an expert is asked, to their own mobile alone. */
export const expertLink = messageTemplate({
  name: 'coordination.expert-link',
  port: 'sms',
  shape: z.object({ why: z.enum(linkWhys), address: z.string() }),
  secrets: ['address'],
  says: ({ why, address }) => ({ text: linkMessages[why](address) }),
})

/** The code that opens steps by that link. */
export const expertCode = messageTemplate({
  name: 'coordination.expert-code',
  port: 'sms',
  shape: z.object({ code: z.string() }),
  secrets: ['code'],
  says: ({ code }) => ({ text: counselWords.smsCode(numeral(code)) }),
})

/** To whoever heads or answers for a party: an agreement comes to its end. */
export const agreementEnding = messageTemplate({
  name: 'coordination.agreement-ending',
  port: 'sms',
  shape: z.object({ days: z.int(), address: z.string() }),
  says: ({ days, address }) => ({ text: agreementWords.smsEnding(days, address) }),
})

export const callWhys = ['called', 'cancelled', 'minutes'] as const
/** Why members of a meeting are written to: called to it, that it is off, or that its minutes wait for their word. */
export type CallWhy = (typeof callWhys)[number]

export const meetingCall = messageTemplate({
  name: 'coordination.meeting-call',
  port: 'sms',
  shape: z.object({ why: z.enum(callWhys), startsAt: z.iso.datetime(), address: z.string() }),
  says: ({ why, startsAt, address }) => ({ text: callWords[why](moment(new Date(startsAt)), address) }),
})

export const coordinationMessages = [agencyCode, agencyLink, expertLink, expertCode, agreementEnding, meetingCall]
