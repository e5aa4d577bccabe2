import { blank, type Form } from '#platform/forms/form.ts'
import type { MeetingDeskProps } from '../../routes/meetings/desk.tsx'

/** The address of a meeting at the Desk. */
export const hereOf = ({ sitting }: Pick<MeetingDeskProps, 'sitting'>) => `/desk/meetings/${sitting.code}`

/** The form of an act as it was sent, where it was refused; else an empty one. */
export const formOf = ({ failed }: Pick<MeetingDeskProps, 'failed'>, act: string): Form =>
  failed?.act === act ? failed.form : blank()
