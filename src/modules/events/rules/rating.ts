/** What somebody can say of a session in a word, beside the stars. */
export const ratingTags = ['warm', 'useful', 'punctual', 'place', 'crowded', 'late'] as const
export type RatingTag = (typeof ratingTags)[number]
