/**
 * The arithmetic of training: float32, WebAssembly SIMD (AssemblyScript). Pointers are byte addresses, strides
 * count floats. Multiplication and addition are fused (relaxed SIMD): the same seed gives the same weights on
 * every processor that fuses them, which is all of the last ten years; one that does not gives other, equally
 * good ones. Reading has kernels of its own, without relaxed operations.
 *
 * Neighbouring vectors are written as pairs on purpose: V8 can join them into 256-bit ones
 * (`--experimental-wasm-revectorize`), a fifth faster and the same numbers.
 */

/** Where free memory starts. */
export const heapBase: usize = __heap_base;

@inline function at(pointer: usize, index: i32): usize { return pointer + (<usize>index << 2); }
@inline function multiplyAdd(a: v128, b: v128, c: v128): v128 { return f32x4.relaxed_madd(a, b, c); }
/** Vanishing gradients become denormal numbers, which cost a hundred times more. */
@inline function flush(x: v128): v128 { return v128.and(x, f32x4.gt(f32x4.abs(x), f32x4.splat(1e-13))); }

/** b[depth x columns] into panels of 16 columns, the last one of 8 where that is enough, padded with zeros. */
export function pack(panels: usize, b: usize, rowStride: i32, columnStride: i32, depth: i32, columns: i32): void {
  for (let j = 0; j < columns; j += 16) {
    const wide = columns - j > 8 ? 16 : 8, width = min(wide, columns - j);
    for (let k = 0; k < depth; k++) {
      if (width == wide && columnStride == 1) {
        for (let c: usize = 0; c < <usize>(wide << 2); c += 16) v128.store(panels + c, v128.load(at(b, k * rowStride + j) + c));
      } else {
        for (let c = 0; c < wide; c++) store<f32>(at(panels, c), c < width ? load<f32>(at(b, k * rowStride + (j + c) * columnStride)) : 0);
      }
      panels = at(panels, wide);
    }
  }
}

/**
 * out (+)= a * panels. `columns` is a multiple of 8 and `outStride` at least that; `aStride` leads to the next
 * row of `a` and `aStep` along it, so that a matrix can be read turned.
 */
export function product(
  out: usize, outStride: i32, a: usize, aStride: i32, aStep: i32, panels: usize, rows: i32, columns: i32, depth: i32, accumulate: bool,
): void {
  const block = 48;
  for (let from = 0; from < rows; from += block) {
    const to = min(rows, from + block);
    let panel = panels, j = 0;
    for (; j + 16 <= columns; j += 16) {
      let i = from;
      for (; i + 4 <= to; i += 4) {
        const a0 = at(a, i * aStride), a1 = at(a0, aStride), a2 = at(a1, aStride), a3 = at(a2, aStride);
        const o0 = at(out, i * outStride + j), o1 = at(o0, outStride), o2 = at(o1, outStride), o3 = at(o2, outStride);
        fourRows(o0, o1, o2, o3, a0, a1, a2, a3, aStep, panel, depth, 4, accumulate);
      }
      for (; i < to; i++) oneRow(at(out, i * outStride + j), at(a, i * aStride), aStep, panel, depth, accumulate);
      panel += <usize>depth << 6;
    }
    if (j < columns) for (let i = from; i < to; i++) oneNarrowRow(at(out, i * outStride + j), at(a, i * aStride), aStep, panel, depth, accumulate);
  }
}

/** Sixteen columns of four rows; with `real` less than four the rest are read and not written. */
@inline function fourRows(
  o0: usize, o1: usize, o2: usize, o3: usize, a0: usize, a1: usize, a2: usize, a3: usize, aStep: i32, panel: usize, depth: i32, real: i32, accumulate: bool,
): void {
  let w0 = f32x4.splat(0), w1 = w0, w2 = w0, w3 = w0, x0 = w0, x1 = w0, x2 = w0, x3 = w0;
  let y0 = w0, y1 = w0, y2 = w0, y3 = w0, z0 = w0, z1 = w0, z2 = w0, z3 = w0;
  if (accumulate) {
    w0 = v128.load(o0); w1 = v128.load(o0, 16); w2 = v128.load(o0, 32); w3 = v128.load(o0, 48);
    x0 = v128.load(o1); x1 = v128.load(o1, 16); x2 = v128.load(o1, 32); x3 = v128.load(o1, 48);
    y0 = v128.load(o2); y1 = v128.load(o2, 16); y2 = v128.load(o2, 32); y3 = v128.load(o2, 48);
    z0 = v128.load(o3); z1 = v128.load(o3, 16); z2 = v128.load(o3, 32); z3 = v128.load(o3, 48);
  }
  const step = <usize>aStep << 2;
  for (let k = 0; k < depth; k++) {
    const b0 = v128.load(panel), b1 = v128.load(panel, 16), b2 = v128.load(panel, 32), b3 = v128.load(panel, 48);
    let s = v128.load32_splat(a0); w0 = multiplyAdd(s, b0, w0); w1 = multiplyAdd(s, b1, w1); w2 = multiplyAdd(s, b2, w2); w3 = multiplyAdd(s, b3, w3);
    s = v128.load32_splat(a1); x0 = multiplyAdd(s, b0, x0); x1 = multiplyAdd(s, b1, x1); x2 = multiplyAdd(s, b2, x2); x3 = multiplyAdd(s, b3, x3);
    s = v128.load32_splat(a2); y0 = multiplyAdd(s, b0, y0); y1 = multiplyAdd(s, b1, y1); y2 = multiplyAdd(s, b2, y2); y3 = multiplyAdd(s, b3, y3);
    s = v128.load32_splat(a3); z0 = multiplyAdd(s, b0, z0); z1 = multiplyAdd(s, b1, z1); z2 = multiplyAdd(s, b2, z2); z3 = multiplyAdd(s, b3, z3);
    panel += 64; a0 += step; a1 += step; a2 += step; a3 += step;
  }
  storeFour(o0, w0, w1, w2, w3);
  if (real > 1) storeFour(o1, x0, x1, x2, x3);
  if (real > 2) storeFour(o2, y0, y1, y2, y3);
  if (real > 3) storeFour(o3, z0, z1, z2, z3);
}

@inline function storeFour(o: usize, a: v128, b: v128, c: v128, d: v128): void {
  v128.store(o, a); v128.store(o, b, 16); v128.store(o, c, 32); v128.store(o, d, 48);
}

@inline function oneRow(o: usize, a: usize, aStep: i32, panel: usize, depth: i32, accumulate: bool): void {
  let w0 = f32x4.splat(0), w1 = w0, w2 = w0, w3 = w0;
  if (accumulate) { w0 = v128.load(o); w1 = v128.load(o, 16); w2 = v128.load(o, 32); w3 = v128.load(o, 48); }
  for (let k = 0; k < depth; k++) {
    const s = v128.load32_splat(a);
    w0 = multiplyAdd(s, v128.load(panel), w0); w1 = multiplyAdd(s, v128.load(panel, 16), w1);
    w2 = multiplyAdd(s, v128.load(panel, 32), w2); w3 = multiplyAdd(s, v128.load(panel, 48), w3);
    panel += 64; a = at(a, aStep);
  }
  storeFour(o, w0, w1, w2, w3);
}

@inline function oneNarrowRow(o: usize, a: usize, aStep: i32, panel: usize, depth: i32, accumulate: bool): void {
  let w0 = f32x4.splat(0), w1 = w0;
  if (accumulate) { w0 = v128.load(o); w1 = v128.load(o, 16); }
  for (let k = 0; k < depth; k++) {
    const s = v128.load32_splat(a);
    w0 = multiplyAdd(s, v128.load(panel), w0); w1 = multiplyAdd(s, v128.load(panel, 16), w1);
    panel += 32; a = at(a, aStep);
  }
  v128.store(o, w0); v128.store(o, w1, 16);
}

@inline function exponential(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-80)), f32x4.splat(80));
  const t = f32x4.mul(x, f32x4.splat(1.4426950408889634));
  const whole = f32x4.nearest(t), part = f32x4.sub(t, whole);
  let p = f32x4.splat(0.0013333558146428443);
  p = multiplyAdd(p, part, f32x4.splat(0.009618129107628477));
  p = multiplyAdd(p, part, f32x4.splat(0.05550410866482158));
  p = multiplyAdd(p, part, f32x4.splat(0.2402265069591007));
  p = multiplyAdd(p, part, f32x4.splat(0.6931471805599453));
  p = multiplyAdd(p, part, f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}
@inline function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}
@inline function hyperbolic(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(one, exponential(f32x4.add(x, x)))));
}

/**
 * One direction of an LSTM layer over sentences ordered from long to short, input and forget gate coupled, four
 * sentences in lockstep so that each weight is loaded once for four words. Rows of `gates` hold the input's part
 * of [forget | output | candidate] and receive the activated gates. `width` is a multiple of 16.
 */
export function recurForward(
  gates: usize, panels: usize, hidden: usize, hiddenStride: i32, cells: usize, starts: usize, lengths: usize, count: i32, width: i32, backward: bool,
): void {
  const back = backward ? hiddenStride : -hiddenStride, cellBack = backward ? width : -width;
  for (let s = 0; s < count; s += 4) {
    let active = min(4, count - s);
    for (let step = 0; step < load<i32>(at(lengths, s)); step++) {
      while (load<i32>(at(lengths, s + active - 1)) <= step) active--;
      const r0 = rowOf(starts, lengths, s, step, backward), r1 = rowOf(starts, lengths, s + min(1, active - 1), step, backward);
      const r2 = rowOf(starts, lengths, s + min(2, active - 1), step, backward), r3 = rowOf(starts, lengths, s + min(3, active - 1), step, backward);
      if (step) {
        const h0 = at(hidden, r0 * hiddenStride + back), h1 = at(hidden, r1 * hiddenStride + back);
        const h2 = at(hidden, r2 * hiddenStride + back), h3 = at(hidden, r3 * hiddenStride + back);
        addStates(at(gates, r0 * 3 * width), at(gates, r1 * 3 * width), at(gates, r2 * 3 * width), at(gates, r3 * 3 * width), h0, h1, h2, h3, panels, width, 3 * width, active);
      }
      for (let k = 0; k < active; k++) {
        const row = rowOf(starts, lengths, s + k, step, backward), cell = at(cells, row * width);
        activate(at(gates, row * 3 * width), at(hidden, row * hiddenStride), cell, step ? at(cell, cellBack) : 0, width);
      }
    }
  }
}

@inline function rowOf(starts: usize, lengths: usize, sentence: i32, step: i32, backward: bool): i32 {
  return load<i32>(at(starts, sentence)) + (backward ? load<i32>(at(lengths, sentence)) - 1 - step : step);
}

/** Adds states times the recurrent weights to the first `real` of four rows. */
@inline function addStates(
  o0: usize, o1: usize, o2: usize, o3: usize, h0: usize, h1: usize, h2: usize, h3: usize, panels: usize, depth: i32, columns: i32, real: i32,
): void {
  for (let j = 0; j < columns; j += 16) {
    if (real == 1) oneRow(at(o0, j), h0, 1, panels, depth, true);
    else fourRows(at(o0, j), at(o1, j), at(o2, j), at(o3, j), h0, h1, h2, h3, 1, panels, depth, real, true);
    panels += <usize>depth << 6;
  }
}

@inline function activate(g: usize, h: usize, c: usize, cellBefore: usize, width: i32): void {
  const o = at(g, width), z = at(g, 2 * width);
  for (let i: usize = 0; i < (<usize>width << 2); i += 16) {
    const forget = sigmoid(v128.load(g + i)), output = sigmoid(v128.load(o + i)), candidate = hyperbolic(v128.load(z + i));
    let cell = f32x4.sub(candidate, f32x4.mul(forget, candidate));
    if (cellBefore) cell = multiplyAdd(forget, v128.load(cellBefore + i), cell);
    v128.store(g + i, forget); v128.store(o + i, output); v128.store(z + i, candidate); v128.store(c + i, cell);
    v128.store(h + i, f32x4.mul(output, hyperbolic(cell)));
  }
}

/**
 * The way back, in the same lockstep: `gates` are overwritten with the gradients of what entered them.
 * `scratch` holds 8 x width floats: of each of four sentences the gradients of state and cell.
 */
export function recurBackward(
  gates: usize, panelsTurned: usize, gradient: usize, gradientStride: i32, cells: usize, starts: usize, lengths: usize, count: i32, width: i32, backward: bool, scratch: usize,
): void {
  const one = 2 * width, cellBack = backward ? width : -width;
  for (let s = 0; s < count; s += 4) {
    const group = min(4, count - s);
    let active = 0;
    memory.fill(scratch, 0, <usize>(8 * width) << 2);
    for (let step = load<i32>(at(lengths, s)) - 1; step >= 0; step--) {
      while (active < group && load<i32>(at(lengths, s + active)) > step) active++;
      for (let k = 0; k < active; k++) {
        const row = rowOf(starts, lengths, s + k, step, backward), cell = at(cells, row * width), d = at(scratch, k * one);
        deactivate(at(gates, row * 3 * width), at(gradient, row * gradientStride), cell, step ? at(cell, cellBack) : 0, d, at(d, width), width);
      }
      if (step) {
        const r0 = rowOf(starts, lengths, s, step, backward), r1 = rowOf(starts, lengths, s + min(1, active - 1), step, backward);
        const r2 = rowOf(starts, lengths, s + min(2, active - 1), step, backward), r3 = rowOf(starts, lengths, s + min(3, active - 1), step, backward);
        addStates(
          scratch, at(scratch, one), at(scratch, 2 * one), at(scratch, 3 * one),
          at(gates, r0 * 3 * width), at(gates, r1 * 3 * width), at(gates, r2 * 3 * width), at(gates, r3 * 3 * width), panelsTurned, 3 * width, width, active,
        );
      }
    }
  }
}

/** Takes the state's gradient out of `dHidden`, which is left empty. */
@inline function deactivate(g: usize, from: usize, c: usize, cellBefore: usize, dHidden: usize, dCell: usize, width: i32): void {
  const o = at(g, width), z = at(g, 2 * width), one = f32x4.splat(1);
  for (let i: usize = 0; i < (<usize>width << 2); i += 16) {
    const forget = v128.load(g + i), output = v128.load(o + i), candidate = v128.load(z + i), squashed = hyperbolic(v128.load(c + i));
    const dh = f32x4.add(v128.load(from + i), v128.load(dHidden + i));
    const slope = f32x4.sub(one, f32x4.mul(squashed, squashed));
    const dc = f32x4.add(f32x4.mul(f32x4.mul(dh, output), slope), v128.load(dCell + i));
    const previous = cellBefore ? v128.load(cellBefore + i) : f32x4.splat(0);
    const dForget = f32x4.mul(dc, f32x4.sub(previous, candidate)), dCandidate = f32x4.mul(dc, f32x4.sub(one, forget));
    v128.store(dHidden + i, f32x4.splat(0));
    v128.store(dCell + i, flush(f32x4.mul(dc, forget)));
    v128.store(g + i, flush(f32x4.mul(dForget, f32x4.mul(forget, f32x4.sub(one, forget)))));
    v128.store(o + i, flush(f32x4.mul(f32x4.mul(dh, squashed), f32x4.mul(output, f32x4.sub(one, output)))));
    v128.store(z + i, flush(f32x4.mul(dCandidate, f32x4.sub(one, f32x4.mul(candidate, candidate)))));
  }
}

/** Adds `bias` to every row of x. */
export function addBias(x: usize, bias: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j += 4) {
    const p = at(x, i * columns + j);
    v128.store(p, f32x4.add(v128.load(p), v128.load(at(bias, j))));
  }
}

/** sums[j] += the sum of column j */
export function sumColumns(sums: usize, x: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j += 4) {
    const p = at(sums, j);
    v128.store(p, f32x4.add(v128.load(p), v128.load(at(x, i * columns + j))));
  }
}

/** out[i] = a[i] * b[i] */
export function multiply(out: usize, a: usize, b: usize, n: i32): void {
  for (let i = 0; i < n; i += 4) v128.store(at(out, i), f32x4.mul(v128.load(at(a, i)), v128.load(at(b, i))));
}

/** out[i] += a[i] * b[i] */
export function addProduct(out: usize, a: usize, b: usize, n: i32): void {
  for (let i = 0; i < n; i += 4) v128.store(at(out, i), multiplyAdd(v128.load(at(a, i)), v128.load(at(b, i)), v128.load(at(out, i))));
}

/** out[i] = max(0, x[i]) */
export function relu(out: usize, x: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < n; i += 4) v128.store(at(out, i), f32x4.max(zero, v128.load(at(x, i))));
}

/** dx[i] += dy[i] where y[i] is positive */
export function reluBackward(dx: usize, dy: usize, y: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < n; i += 4) {
    const through = v128.and(v128.load(at(dy, i)), f32x4.gt(v128.load(at(y, i)), zero));
    v128.store(at(dx, i), f32x4.add(v128.load(at(dx, i)), through));
  }
}

/**
 * Turns each row of scores into probabilities times `share`. `columns` is a multiple of 4; what pads the
 * classes holds scores too low to count.
 */
export function softmaxRows(out: usize, scores: usize, rows: i32, columns: i32, share: f32): void {
  for (let i = 0; i < rows; i++) {
    let tops = f32x4.splat(-1e30);
    for (let j = 0; j < columns; j += 4) tops = f32x4.max(tops, v128.load(at(scores, j)));
    const top = f32x4.splat(max(max(f32x4.extract_lane(tops, 0), f32x4.extract_lane(tops, 1)), max(f32x4.extract_lane(tops, 2), f32x4.extract_lane(tops, 3))));
    let sums = f32x4.splat(0);
    for (let j = 0; j < columns; j += 4) {
      const e = exponential(f32x4.sub(v128.load(at(scores, j)), top));
      v128.store(at(out, j), e);
      sums = f32x4.add(sums, e);
    }
    const sum: f32 = f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1) + f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3);
    const factor = f32x4.splat(share / sum);
    for (let j = 0; j < columns; j += 4) v128.store(at(out, j), f32x4.mul(v128.load(at(out, j)), factor));
    out = at(out, columns); scores = at(scores, columns);
  }
}

/** One step of Adam (Kingma and Ba 2015); clears the gradient. */
export function adam(weights: usize, gradient: usize, mean: usize, variance: usize, n: i32, rate: f32, scale: f32, beta1: f32, beta2: f32): void {
  const keep1 = f32x4.splat(beta1), keep2 = f32x4.splat(beta2), add1 = f32x4.splat(1 - beta1), add2 = f32x4.splat(1 - beta2);
  const r = f32x4.splat(rate), s = f32x4.splat(scale), tiny = f32x4.splat(1e-8);
  for (let i = 0; i < n; i += 4) {
    const g = f32x4.mul(v128.load(at(gradient, i)), s);
    const m = multiplyAdd(g, add1, f32x4.mul(v128.load(at(mean, i)), keep1));
    const v = multiplyAdd(f32x4.mul(g, g), add2, f32x4.mul(v128.load(at(variance, i)), keep2));
    v128.store(at(mean, i), flush(m));
    v128.store(at(variance, i), v128.and(v, f32x4.gt(v, f32x4.splat(1e-30))));
    v128.store(at(weights, i), f32x4.sub(v128.load(at(weights, i)), f32x4.div(f32x4.mul(r, m), f32x4.add(f32x4.sqrt(v), tiny))));
    v128.store(at(gradient, i), f32x4.splat(0));
  }
}

/** average[i] += share * (weights[i] - average[i]) */
export function approach(average: usize, weights: usize, n: i32, share: f32): void {
  const s = f32x4.splat(share);
  for (let i = 0; i < n; i += 4) {
    const a = v128.load(at(average, i));
    v128.store(at(average, i), multiplyAdd(s, f32x4.sub(v128.load(at(weights, i)), a), a));
  }
}

export function sumOfSquares(x: usize, n: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i = 0; i < n; i += 4) { const v = v128.load(at(x, i)); sum = multiplyAdd(v, v, sum); }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}

let state: u32 = 123456789;
@inline function random(): u32 { state ^= state << 13; state ^= state >> 17; state ^= state << 5; return state; }

/**
 * One pass of structured skip-gram with negative sampling (Ling et al. 2015): every position around the
 * centre has its own output table. `corpus` holds word numbers, -1 between sentences; `keep` thresholds of
 * subsampling; `negatives` a table of words drawn by frequency, its size a power of two. `width` is a multiple of 16.
 */
export function skipGram(
  corpus: usize, length: i32, inputs: usize, outputs: usize, words: i32, width: i32, window: i32, negativeCount: i32,
  negatives: usize, negativeMask: u32, keep: usize, rateFrom: f32, rateTo: f32, scratch: usize,
): void {
  const bytes = <usize>width << 2;
  for (let i = 0; i < length; i++) {
    const word = load<i32>(at(corpus, i));
    if (word < 0 || random() > load<u32>(at(keep, word))) continue;
    const rate = rateFrom + (rateTo - rateFrom) * (<f32>i / <f32>length);
    const centre = inputs + <usize>word * bytes;
    memory.fill(scratch, 0, bytes);
    for (let side = 0; side < 2; side++) {
      for (let distance = 1; distance <= window; distance++) {
        const j = side ? i + distance : i - distance;
        if (j < 0 || j >= length) break;
        const neighbour = load<i32>(at(corpus, j));
        if (neighbour < 0) break;
        const table = outputs + <usize>(side * window + distance - 1) * <usize>words * bytes;
        for (let k = 0; k <= negativeCount; k++) {
          let target = neighbour;
          if (k) { target = load<i32>(at(negatives, <i32>(random() & negativeMask))); if (target == neighbour) continue; }
          const out = table + <usize>target * bytes;
          let sum = f32x4.splat(0), rest = sum, third = sum, fourth = sum;
          for (let q: usize = 0; q < bytes; q += 64) {
            sum = multiplyAdd(v128.load(centre + q), v128.load(out + q), sum);
            rest = multiplyAdd(v128.load(centre + q, 16), v128.load(out + q, 16), rest);
            third = multiplyAdd(v128.load(centre + q, 32), v128.load(out + q, 32), third);
            fourth = multiplyAdd(v128.load(centre + q, 48), v128.load(out + q, 48), fourth);
          }
          sum = f32x4.add(f32x4.add(sum, rest), f32x4.add(third, fourth));
          const x = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
          const p = f32x4.extract_lane(sigmoid(f32x4.splat(x)), 0);
          const g = f32x4.splat(((k ? 0 : 1) - p) * rate);
          for (let q: usize = 0; q < bytes; q += 32) {
            const o = v128.load(out + q), next = v128.load(out + q, 16);
            v128.store(scratch + q, multiplyAdd(g, o, v128.load(scratch + q)));
            v128.store(scratch + q, multiplyAdd(g, next, v128.load(scratch + q, 16)), 16);
            v128.store(out + q, multiplyAdd(g, v128.load(centre + q), o));
            v128.store(out + q, multiplyAdd(g, v128.load(centre + q, 16), next), 16);
          }
        }
      }
    }
    for (let q: usize = 0; q < bytes; q += 16) v128.store(centre + q, f32x4.add(v128.load(centre + q), v128.load(scratch + q)));
  }
}
