/** What stands behind a name in a heading that asks what it is: 란 of `Index란`, 이란 of `트랜잭션이란?`; not of 반란 or 배란. */
export const asksWhat = /(?<=[\p{L}\d)])(?:이란|(?<![다노파반혼교계논피산배수호왜소요곤광난])란)\s*\??$/u
