import { z } from 'zod'
import { fact } from '#platform/facts/fact.ts'
import { hireAnswers, purposes } from './tables.ts'
import { words } from './words.ts'

const bookingId = z.uuid()

export const placeBooked = fact(
  'booking.booked',
  words.booked,
  z.object({ bookings: z.array(bookingId), purpose: z.enum(purposes), slots: z.int() }),
)
export const placeReleased = fact('booking.released', words.released, z.object({ bookingId }))
export const hoursSet = fact('booking.hours-set', words.hoursSet, z.object({ resource: z.uuid(), rows: z.int() }))
export const equipmentSet = fact(
  'booking.equipment-set',
  words.equipmentSet,
  z.object({ equipmentId: z.uuid(), stock: z.int() }),
)
export const hireAnswered = fact(
  'booking.hire-answered',
  words.hireAnswered,
  z.object({ bookingId, answer: z.enum(hireAnswers) }),
)
