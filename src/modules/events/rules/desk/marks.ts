import type { MarkValue } from '#engines/enrolment/index.ts'

/** As a list offers them. */
export const markValues = ['present', 'late', 'left-early', 'absent', 'excused'] as const satisfies readonly MarkValue[]
