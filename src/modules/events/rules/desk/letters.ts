/** Those who have something to hope for: whoever left or was refused hears of it by itself. */
export const addressedStates = ['confirmed', 'waiting', 'offered', 'held', 'asked'] as const
