// How far two colours are apart, for people who see them in one way or another.

/** Red, green and blue from 0 to 1, in linear light. */
type LinearRgb = readonly [number, number, number];
type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/**
 * What a viewer without one kind of cone sees, for linear light: Machado, Oliveira and Fernandes, 'A
 * Physiologically-based Model for Simulation of Color Vision Deficiency', IEEE Transactions on
 * Visualization and Computer Graphics 15 (6), 2009, at full severity.
 */
const SIGHTS = {
  grey: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;

/** Ways of seeing. Contrast is of luminance only, so in grey colours are as they are. */
export type Sight = keyof typeof SIGHTS;
export const ALL_SIGHTS = Object.keys(SIGHTS) as Sight[];

/** WCAG's contrast ratio of two colours like '#0a4b9f', from 1 to 21. Throws if one is none. */
export function contrast(one: string, other: string, sight: Sight = 'grey'): number {
  const [lower = 0, higher = 0] = [one, other]
    .map((colour) => luminance(see(linear(colour), SIGHTS[sight])))
    .sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

function linear(colour: string): LinearRgb {
  const [, ...channels] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(colour) ?? [];
  const [red, green, blue] = channels.map((channel) => toLight(parseInt(channel, 16) / 255));
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`${colour} is no colour.`);
  }
  return [red, green, blue];
}

function toLight(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function see(colour: LinearRgb, [red, green, blue]: Matrix): LinearRgb {
  const through = (row: LinearRgb) => Math.min(1, Math.max(0, dot(row, colour)));
  return [through(red), through(green), through(blue)];
}

function luminance(colour: LinearRgb): number {
  return dot([0.2126, 0.7152, 0.0722], colour);
}

function dot(one: LinearRgb, other: LinearRgb): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
