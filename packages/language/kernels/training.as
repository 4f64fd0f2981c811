/**
 * The arithmetic of training: float32, WebAssembly SIMD (AssemblyScript), no relaxed operations, so that
 * the same seed gives the same weights on every machine. Pointers are byte addresses, strides count floats.
 *
 * Neighbouring vectors are written as pairs on purpose: V8 can join them into 256-bit ones
 * (`--experimental-wasm-revectorize`), a fifth faster and the same numbers.
 */

/** Where free memory starts. */
export const heapBase: usize = __heap_base;

@inline function at(pointer: usize, index: i32): usize { return pointer + (<usize>index << 2); }
@inline function multiplyAdd(a: v128, b: v128, c: v128): v128 { return f32x4.add(f32x4.mul(a, b), c); }
/** Vanishing gradients become denormal numbers, which cost a hundred times more. */
@inline function flush(x: v128): v128 { return v128.and(x, f32x4.gt(f32x4.abs(x), f32x4.splat(1e-13))); }

/** b[depth x columns] into panels of 8 columns, the last one padded with zeros. */
export function pack(panels: usize, b: usize, rowStride: i32, columnStride: i32, depth: i32, columns: i32): void {
  for (let j = 0; j < columns; j += 8) {
    const width = min(8, columns - j);
    for (let k = 0; k < depth; k++) {
      if (width == 8 && columnStride == 1) {
        const s = at(b, k * rowStride + j);
        v128.store(panels, v128.load(s)); v128.store(panels, v128.load(s, 16), 16);
      } else {
        for (let c = 0; c < 8; c++) store<f32>(at(panels, c), c < width ? load<f32>(at(b, k * rowStride + (j + c) * columnStride)) : 0);
      }
      panels += 32;
    }
  }
}

/** out[columns x rows] = x[rows x columns] turned. */
export function transpose(out: usize, x: usize, stride: i32, rows: i32, columns: i32): void {
  for (let from = 0; from < rows; from += 8) {
    const to = min(rows, from + 8);
    for (let c = 0; c < columns; c++) for (let r = from; r < to; r++) store<f32>(at(out, c * rows + r), load<f32>(at(x, r * stride + c)));
  }
}

/** out (+)= a * panels. `columns` is a multiple of 8 and `outStride` at least that. */
export function product(
  out: usize, outStride: i32, a: usize, aStride: i32, panels: usize, rows: i32, columns: i32, depth: i32, accumulate: bool,
): void {
  const block = 48;
  for (let from = 0; from < rows; from += block) {
    const to = min(rows, from + block);
    let panel = panels;
    for (let j = 0; j < columns; j += 8) {
      let i = from;
      for (; i + 4 <= to; i += 4) {
        let a0 = at(a, i * aStride), a1 = at(a0, aStride), a2 = at(a1, aStride), a3 = at(a2, aStride);
        const o0 = at(out, i * outStride + j), o1 = at(o0, outStride), o2 = at(o1, outStride), o3 = at(o2, outStride);
        let w0 = f32x4.splat(0), w1 = w0, x0 = w0, x1 = w0, y0 = w0, y1 = w0, z0 = w0, z1 = w0;
        if (accumulate) {
          w0 = v128.load(o0); w1 = v128.load(o0, 16); x0 = v128.load(o1); x1 = v128.load(o1, 16);
          y0 = v128.load(o2); y1 = v128.load(o2, 16); z0 = v128.load(o3); z1 = v128.load(o3, 16);
        }
        let b = panel;
        for (let k = 0; k < depth; k++) {
          const b0 = v128.load(b), b1 = v128.load(b, 16);
          let s = v128.load32_splat(a0); w0 = multiplyAdd(s, b0, w0); w1 = multiplyAdd(s, b1, w1);
          s = v128.load32_splat(a1); x0 = multiplyAdd(s, b0, x0); x1 = multiplyAdd(s, b1, x1);
          s = v128.load32_splat(a2); y0 = multiplyAdd(s, b0, y0); y1 = multiplyAdd(s, b1, y1);
          s = v128.load32_splat(a3); z0 = multiplyAdd(s, b0, z0); z1 = multiplyAdd(s, b1, z1);
          b += 32; a0 += 4; a1 += 4; a2 += 4; a3 += 4;
        }
        v128.store(o0, w0); v128.store(o0, w1, 16); v128.store(o1, x0); v128.store(o1, x1, 16);
        v128.store(o2, y0); v128.store(o2, y1, 16); v128.store(o3, z0); v128.store(o3, z1, 16);
      }
      for (; i < to; i++) {
        let a0 = at(a, i * aStride);
        const o0 = at(out, i * outStride + j);
        let w0 = f32x4.splat(0), w1 = w0;
        if (accumulate) { w0 = v128.load(o0); w1 = v128.load(o0, 16); }
        let b = panel;
        for (let k = 0; k < depth; k++) {
          const s = v128.load32_splat(a0);
          w0 = multiplyAdd(s, v128.load(b), w0); w1 = multiplyAdd(s, v128.load(b, 16), w1);
          b += 32; a0 += 4;
        }
        v128.store(o0, w0); v128.store(o0, w1, 16);
      }
      panel += <usize>depth << 5;
    }
  }
}

/** b[depth x columns] into panels of 32 columns, for one row at a time. */
export function packWide(panels: usize, b: usize, rowStride: i32, columnStride: i32, depth: i32, columns: i32): void {
  for (let j = 0; j < columns; j += 32) {
    for (let k = 0; k < depth; k++) {
      for (let c = 0; c < 32; c++) { store<f32>(panels, load<f32>(at(b, k * rowStride + (j + c) * columnStride))); panels += 4; }
    }
  }
}

/** out[columns] += x[depth] * panels */
@inline function addRow(out: usize, x: usize, panels: usize, depth: i32, columns: i32): void {
  for (let j = 0; j < columns; j += 32) {
    let a0 = v128.load(out), a1 = v128.load(out, 16), a2 = v128.load(out, 32), a3 = v128.load(out, 48);
    let a4 = v128.load(out, 64), a5 = v128.load(out, 80), a6 = v128.load(out, 96), a7 = v128.load(out, 112);
    let p = x;
    for (let k = 0; k < depth; k++) {
      const s = v128.load32_splat(p);
      a0 = multiplyAdd(s, v128.load(panels), a0); a1 = multiplyAdd(s, v128.load(panels, 16), a1);
      a2 = multiplyAdd(s, v128.load(panels, 32), a2); a3 = multiplyAdd(s, v128.load(panels, 48), a3);
      a4 = multiplyAdd(s, v128.load(panels, 64), a4); a5 = multiplyAdd(s, v128.load(panels, 80), a5);
      a6 = multiplyAdd(s, v128.load(panels, 96), a6); a7 = multiplyAdd(s, v128.load(panels, 112), a7);
      p += 4; panels += 128;
    }
    v128.store(out, a0); v128.store(out, a1, 16); v128.store(out, a2, 32); v128.store(out, a3, 48);
    v128.store(out, a4, 64); v128.store(out, a5, 80); v128.store(out, a6, 96); v128.store(out, a7, 112);
    out += 128;
  }
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
 * One direction of an LSTM over one sentence, input and forget gate coupled. Rows of `gates` hold the
 * input's part of [forget | output | candidate] and receive the activated gates.
 */
export function recurForward(
  gates: usize, panels: usize, hidden: usize, hiddenStride: i32, cells: usize, length: i32, width: i32, backward: bool,
): void {
  let before: usize = 0, cellBefore: usize = 0;
  for (let step = 0; step < length; step++) {
    const t = backward ? length - 1 - step : step;
    const g = at(gates, t * 3 * width), h = at(hidden, t * hiddenStride), c = at(cells, t * width);
    if (before) addRow(g, before, panels, width, 3 * width);
    const o = at(g, width), z = at(g, 2 * width);
    for (let i: usize = 0; i < (<usize>width << 2); i += 16) {
      const forget = sigmoid(v128.load(g + i)), output = sigmoid(v128.load(o + i)), candidate = hyperbolic(v128.load(z + i));
      let cell = f32x4.sub(candidate, f32x4.mul(forget, candidate));
      if (cellBefore) cell = multiplyAdd(forget, v128.load(cellBefore + i), cell);
      v128.store(g + i, forget); v128.store(o + i, output); v128.store(z + i, candidate); v128.store(c + i, cell);
      v128.store(h + i, f32x4.mul(output, hyperbolic(cell)));
    }
    before = h; cellBefore = c;
  }
}

/** The way back: `gates` are overwritten with the gradients of what entered them. `scratch` holds 2 x width floats. */
export function recurBackward(
  gates: usize, panelsTurned: usize, gradient: usize, gradientStride: i32, cells: usize, length: i32, width: i32, backward: bool, scratch: usize,
): void {
  const dHidden = scratch, dCell = at(scratch, width), one = f32x4.splat(1);
  memory.fill(scratch, 0, <usize>(2 * width) << 2);
  for (let step = length - 1; step >= 0; step--) {
    const t = backward ? length - 1 - step : step;
    const g = at(gates, t * 3 * width), o = at(g, width), z = at(g, 2 * width), c = at(cells, t * width), from = at(gradient, t * gradientStride);
    const cellBefore: usize = step > 0 ? at(cells, (backward ? t + 1 : t - 1) * width) : 0;
    for (let i: usize = 0; i < (<usize>width << 2); i += 16) {
      const forget = v128.load(g + i), output = v128.load(o + i), candidate = v128.load(z + i), squashed = hyperbolic(v128.load(c + i));
      const dh = f32x4.add(v128.load(from + i), v128.load(dHidden + i));
      const slope = f32x4.sub(one, f32x4.mul(squashed, squashed));
      const dc = f32x4.add(f32x4.mul(f32x4.mul(dh, output), slope), v128.load(dCell + i));
      const previous = cellBefore ? v128.load(cellBefore + i) : f32x4.splat(0);
      const dForget = f32x4.mul(dc, f32x4.sub(previous, candidate)), dCandidate = f32x4.mul(dc, f32x4.sub(one, forget));
      v128.store(dCell + i, flush(f32x4.mul(dc, forget)));
      v128.store(g + i, flush(f32x4.mul(dForget, f32x4.mul(forget, f32x4.sub(one, forget)))));
      v128.store(o + i, flush(f32x4.mul(f32x4.mul(dh, squashed), f32x4.mul(output, f32x4.sub(one, output)))));
      v128.store(z + i, flush(f32x4.mul(dCandidate, f32x4.sub(one, f32x4.mul(candidate, candidate)))));
    }
    memory.fill(dHidden, 0, <usize>width << 2);
    if (step > 0) addRow(dHidden, g, panelsTurned, 3 * width, width);
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
 * subsampling; `negatives` a table of words drawn by frequency, its size a power of two.
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
          let sum = f32x4.splat(0);
          for (let q: usize = 0; q < bytes; q += 16) sum = multiplyAdd(v128.load(centre + q), v128.load(out + q), sum);
          const x = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
          const p = f32x4.extract_lane(sigmoid(f32x4.splat(x)), 0);
          const g = f32x4.splat(((k ? 0 : 1) - p) * rate);
          for (let q: usize = 0; q < bytes; q += 16) {
            const o = v128.load(out + q);
            v128.store(scratch + q, multiplyAdd(g, o, v128.load(scratch + q)));
            v128.store(out + q, multiplyAdd(g, v128.load(centre + q), o));
          }
        }
      }
    }
    for (let q: usize = 0; q < bytes; q += 16) v128.store(centre + q, f32x4.add(v128.load(centre + q), v128.load(scratch + q)));
  }
}
