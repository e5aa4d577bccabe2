/** Where this phone is, in degrees as fields take them; nothing where it does not say. */
export async function whereIAm(): Promise<{ readonly lat: string; readonly lon: string } | undefined> {
  if (!('geolocation' in navigator)) return undefined
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ lat: latitude.toFixed(5), lon: longitude.toFixed(5) }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    )
  })
}
