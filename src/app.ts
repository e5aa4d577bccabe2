import facts from '#city/facts/module.ts'
import portal from '#modules/portal/module.ts'
import type { Module } from '#platform/module.ts'

/** The city's rooms, in the order a newcomer should read them. Adding one here is all it takes to switch it on. */
export const modules: readonly Module[] = [facts, portal]

export const reactions = modules.flatMap((module) => module.reactions ?? [])
export const projections = modules.flatMap((module) => module.projections ?? [])
