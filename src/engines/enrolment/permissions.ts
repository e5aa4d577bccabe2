import { permission, type Role } from '#platform/permission.ts'
import { words } from './words.ts'

const unit: readonly Role[] = ['officer', 'district-officer', 'head-of-unit', 'deputy', 'administrator']
const heads: readonly Role[] = ['head-of-unit', 'deputy', 'administrator']

/** Scope of all of them: the offering’s zones, its organiser, or one session as the matter. */
export const planOfferings = permission('enrolment.plan', words.plan, unit)
export const publishOfferings = permission('enrolment.publish', words.publish, unit)
/** See who has a place, and take places for people at the desk and on the phone. */
export const listEnrolments = permission('enrolment.list', words.list, unit)
export const keepDoor = permission('enrolment.door', words.door, [...unit, 'liaison'])
export const markAttendance = permission('enrolment.mark', words.mark, [...unit, 'liaison'])
export const giveBack = permission('enrolment.refund', words.refund, heads)
/** Two persons: one announces and freezes, another speaks the public word. */
export const drawLots = permission('enrolment.draw', words.draw, unit)
/** Calls off or moves many sessions in one act. */
export const closeSessions = permission('enrolment.close', words.close, heads)
