/**
 * The arithmetic of reading, in WebAssembly SIMD (AssemblyScript).
 *
 * Weights are integers of 8 bits, activations are rounded to 7 bits, and their products are summed as 32-bit integers:
 * exact, hence the same on every machine, and four times as fast as strict floats. Rounding a state to 7 bits changes
 * it less than what training drops at random.
 *
 * The one relaxed instruction, `relaxed_dot_i8x16_i7x16_add_s`, leaves two things to the machine: whether its second
 * operand has a sign, and whether sums of two products saturate at 16 bits. Neither can be seen here: activations lie
 * between 0 and 127, so the sign bit is never set, and 2 x 128 x 127 fits in 16 bits.
 *
 * Pointers are byte addresses, strides count elements.
 */

/** Where free memory starts. */
export const heapBase: usize = __heap_base;

/** Activations have a sign: ZERO stands for 0, and ONE steps from it for 1. */
const ZERO: i32 = 64;
const ONE: f32 = 63;

@inline function at4(pointer: usize, index: i32): usize { return pointer + (<usize>index << 2); }
@inline function at2(pointer: usize, index: i32): usize { return pointer + (<usize>index << 1); }

/**
 * Reorders weights [rows x columns] into panels of 8 columns, four rows side by side. `starts` receives what the sum of
 * each column begins with, so that activations of ZERO come to nothing.
 */
export function packQuads(panels: usize, starts: usize, weights: usize, rows: i32, columns: i32): void {
  for (let column = 0; column < columns; column += 8) {
    for (let c = 0; c < 8; c++) store<i32>(at4(starts, column + c), 0);
    for (let row = 0; row < rows; row += 4) {
      for (let c = 0; c < 8; c++) {
        const start = at4(starts, column + c);
        for (let k = 0; k < 4; k++) {
          const weight = load<i8>(weights + <usize>((row + k) * columns + column + c));
          store<i8>(panels, weight);
          store<i32>(start, load<i32>(start) - ZERO * <i32>weight);
          panels++;
        }
      }
    }
  }
}

/** Four floats as activations, `factor` steps to the unit. */
@inline function round(x: v128, factor: v128): v128 {
  return i32x4.add(i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(x, factor))), i32x4.splat(ZERO));
}

/** Stores eight activations. */
@inline function storeBytes(out: usize, low: v128, high: v128): void {
  const narrow = i16x8.narrow_i32x4_s(low, high);
  v128.store64_lane(out, i8x16.narrow_i16x8_u(narrow, narrow), 0);
}

/** Rounds each row by its own largest value; `scales` receives what one step is worth. */
export function quantizeRows(out: usize, scales: usize, x: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    let largest = f32x4.splat(1e-9);
    for (let c = 0; c < columns; c += 4) largest = f32x4.max(largest, f32x4.abs(v128.load(at4(x, c))));
    const top: f32 = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    store<f32>(at4(scales, row), top / ONE);
    const factor = f32x4.splat(ONE / top);
    for (let c = 0; c < columns; c += 8) storeBytes(out + c, round(v128.load(at4(x, c)), factor), round(v128.load(at4(x, c), 16), factor));
    x = at4(x, columns);
    out += columns;
  }
}

@inline function settle(out: usize, low: v128, high: v128, scale: f32, scales: usize, bias: usize): void {
  const s = f32x4.splat(scale);
  v128.store(out, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(low), s), v128.load(scales)), v128.load(bias)));
  v128.store(out, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(high), s), v128.load(scales, 16)), v128.load(bias, 16)), 16);
}

/** Four weights each of four columns, times four activations. */
@inline function dot(x: v128, w: v128, sum: v128): v128 { return i32x4.relaxed_dot_i8x16_i7x16_add_s(w, x, sum); }

/**
 * out[rows x columns] = x * panels, scaled per column and per row, plus bias.
 * `rowScales` 0 means every row is in steps of 1 / ONE.
 */
export function product(
  out: usize, outStride: i32, x: usize, xStride: i32, panels: usize, starts: usize, scales: usize, bias: usize, rowScales: usize,
  rows: i32, columns: i32, depth: i32,
): void {
  const quads = depth >> 2, block = 32;
  for (let from = 0; from < rows; from += block) {
    const to = min(rows, from + block);
    let panel = panels;
    for (let column = 0; column < columns; column += 8) {
      const columnScales = at4(scales, column), columnBias = at4(bias, column);
      const low0 = v128.load(at4(starts, column)), high0 = v128.load(at4(starts, column), 16);
      let row = from;
      for (; row + 4 <= to; row += 4) {
        let x0 = x + row * xStride, x1 = x0 + xStride, x2 = x1 + xStride, x3 = x2 + xStride;
        let a0 = low0, a1 = high0, b0 = low0, b1 = high0, c0 = low0, c1 = high0, d0 = low0, d1 = high0, w = panel;
        for (let quad = 0; quad < quads; quad++) {
          const low = v128.load(w), high = v128.load(w, 16);
          let s = v128.load32_splat(x0); a0 = dot(s, low, a0); a1 = dot(s, high, a1);
          s = v128.load32_splat(x1); b0 = dot(s, low, b0); b1 = dot(s, high, b1);
          s = v128.load32_splat(x2); c0 = dot(s, low, c0); c1 = dot(s, high, c1);
          s = v128.load32_splat(x3); d0 = dot(s, low, d0); d1 = dot(s, high, d1);
          w += 32; x0 += 4; x1 += 4; x2 += 4; x3 += 4;
        }
        const o = at4(out, row * outStride + column);
        const unit: f32 = 1 / ONE, r = at4(rowScales, row);
        settle(o, a0, a1, rowScales ? load<f32>(r) : unit, columnScales, columnBias);
        settle(at4(o, outStride), b0, b1, rowScales ? load<f32>(r, 4) : unit, columnScales, columnBias);
        settle(at4(o, 2 * outStride), c0, c1, rowScales ? load<f32>(r, 8) : unit, columnScales, columnBias);
        settle(at4(o, 3 * outStride), d0, d1, rowScales ? load<f32>(r, 12) : unit, columnScales, columnBias);
      }
      for (; row < to; row++) {
        let x0 = x + row * xStride, a0 = low0, a1 = high0, w = panel;
        for (let quad = 0; quad < quads; quad++) {
          const s = v128.load32_splat(x0);
          a0 = dot(s, v128.load(w), a0); a1 = dot(s, v128.load(w, 16), a1);
          w += 32; x0 += 4;
        }
        settle(at4(out, row * outStride + column), a0, a1, rowScales ? load<f32>(at4(rowScales, row)) : 1 / ONE, columnScales, columnBias);
      }
      panel += <usize>quads << 5;
    }
  }
}

/** Right to five digits, more than activations keep; the products of two results stay finite. */
@inline function exponential(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-40)), f32x4.splat(40));
  const t = f32x4.mul(x, f32x4.splat(1.4426950408889634));
  const whole = f32x4.nearest(t), part = f32x4.sub(t, whole);
  let p = f32x4.splat(0.009676036358193323);
  p = f32x4.add(f32x4.mul(p, part), f32x4.splat(0.05592203602194786));
  p = f32x4.add(f32x4.mul(p, part), f32x4.splat(0.24022107355296612));
  p = f32x4.add(f32x4.mul(p, part), f32x4.splat(0.6931210339069366));
  p = f32x4.add(f32x4.mul(p, part), f32x4.splat(1));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23));
}

/**
 * Activates one row of gates [forget | output | candidate], moves the cell on and writes the hidden state. With
 * F = exp(-forget), O = exp(-output), Z = exp(2 candidate) and C = exp(2 cell), the sigmoids and hyperbolic tangents
 * come to two divisions: cell = (F (Z - 1) + before (Z + 1)) / ((F + 1) (Z + 1)), state = (C - 1) / ((O + 1) (C + 1)).
 */
@inline function turn(gates: usize, cell: usize, hidden: usize, width: i32, first: bool): void {
  const forgets = gates, outputs = at4(gates, width), candidates = at4(gates, 2 * width), one = f32x4.splat(1);
  for (let i = 0; i < width; i += 8) {
    let low = f32x4.splat(0), high = low;
    for (let half = 0; half < 2; half++) {
      const o = <usize>((i + 4 * half) << 2);
      const forget = exponential(f32x4.neg(v128.load(forgets + o))), output = exponential(f32x4.neg(v128.load(outputs + o)));
      const z = v128.load(candidates + o), candidate = exponential(f32x4.add(z, z)), above = f32x4.add(candidate, one);
      let c = f32x4.mul(forget, f32x4.sub(candidate, one));
      if (!first) c = f32x4.add(c, f32x4.mul(v128.load(cell + o), above));
      c = f32x4.div(c, f32x4.mul(f32x4.add(forget, one), above));
      v128.store(cell + o, c);
      const squashed = exponential(f32x4.add(c, c));
      const h = f32x4.div(f32x4.sub(squashed, one), f32x4.mul(f32x4.add(output, one), f32x4.add(squashed, one)));
      const rounded = round(h, f32x4.splat(ONE));
      if (half) high = rounded; else low = rounded;
    }
    storeBytes(hidden + i, low, high);
  }
}

@inline function collect(gates: usize, low: v128, high: v128, scales: usize): void {
  v128.store(gates, f32x4.add(v128.load(gates), f32x4.mul(f32x4.convert_i32x4_s(low), v128.load(scales))));
  v128.store(gates, f32x4.add(v128.load(gates, 16), f32x4.mul(f32x4.convert_i32x4_s(high), v128.load(scales, 16))), 16);
}

/**
 * One direction of an LSTM layer (input and forget gate coupled) over sentences ordered from long to short,
 * four of them in lockstep so that each weight is loaded once for four words.
 * `scales` are per column, in steps of 1 / ONE.
 */
export function recur(
  gates: usize, gateStride: i32, panels: usize, sumStarts: usize, scales: usize, hidden: usize, hiddenStride: i32, cells: usize,
  starts: usize, lengths: usize, count: i32, width: i32, backward: bool,
): void {
  const longest = count ? load<i32>(lengths) : 0, quads = width >> 2, columns = 3 * width;
  const back = backward ? hiddenStride : -hiddenStride;
  let active = count;
  for (let step = 0; step < longest; step++) {
    while (active && load<i32>(at4(lengths, active - 1)) <= step) active--;
    for (let s = 0; s < active; s += 4) {
      const group = min(4, active - s);
      if (step) {
        // A short group repeats its last sentence's reads; only real rows are written.
        const r0 = rowOf(starts, lengths, s, step, backward), r1 = rowOf(starts, lengths, min(s + 1, active - 1), step, backward);
        const r2 = rowOf(starts, lengths, min(s + 2, active - 1), step, backward), r3 = rowOf(starts, lengths, min(s + 3, active - 1), step, backward);
        let w = panels;
        for (let column = 0; column < columns; column += 8) {
          let h0 = hidden + (r0 * hiddenStride + back), h1 = hidden + (r1 * hiddenStride + back);
          let h2 = hidden + (r2 * hiddenStride + back), h3 = hidden + (r3 * hiddenStride + back);
          let a0 = v128.load(at4(sumStarts, column)), a1 = v128.load(at4(sumStarts, column), 16);
          let b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1;
          const columnScales = at4(scales, column);
          if (group == 1) {
            for (let quad = 0; quad < quads; quad++) {
              const x = v128.load32_splat(h0); a0 = dot(x, v128.load(w), a0); a1 = dot(x, v128.load(w, 16), a1);
              w += 32; h0 += 4;
            }
          } else {
            for (let quad = 0; quad < quads; quad++) {
              const low = v128.load(w), high = v128.load(w, 16);
              let x = v128.load32_splat(h0); a0 = dot(x, low, a0); a1 = dot(x, high, a1);
              x = v128.load32_splat(h1); b0 = dot(x, low, b0); b1 = dot(x, high, b1);
              x = v128.load32_splat(h2); c0 = dot(x, low, c0); c1 = dot(x, high, c1);
              x = v128.load32_splat(h3); d0 = dot(x, low, d0); d1 = dot(x, high, d1);
              w += 32; h0 += 4; h1 += 4; h2 += 4; h3 += 4;
            }
          }
          collect(at4(gates, r0 * gateStride + column), a0, a1, columnScales);
          if (group > 1) collect(at4(gates, r1 * gateStride + column), b0, b1, columnScales);
          if (group > 2) collect(at4(gates, r2 * gateStride + column), c0, c1, columnScales);
          if (group > 3) collect(at4(gates, r3 * gateStride + column), d0, d1, columnScales);
        }
      }
      for (let k = s; k < s + group; k++) {
        const row = rowOf(starts, lengths, k, step, backward);
        turn(at4(gates, row * gateStride), at4(cells, k * width), hidden + row * hiddenStride, width, step == 0);
      }
    }
  }
}

@inline function rowOf(starts: usize, lengths: usize, sentence: i32, step: i32, backward: bool): i32 {
  return load<i32>(at4(starts, sentence)) + (backward ? load<i32>(at4(lengths, sentence)) - 1 - step : step);
}

/** out[i] = max(0, a[i] + b[i]) */
export function addRelu(out: usize, a: usize, b: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < n; i += 4) v128.store(at4(out, i), f32x4.max(zero, f32x4.add(v128.load(at4(a, i)), v128.load(at4(b, i)))));
}

/** out[i] = max(0, x[i]) */
export function relu(x: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < n; i += 4) v128.store(at4(x, i), f32x4.max(zero, v128.load(at4(x, i))));
}

/** out[i, j] = a[i] . b[j], rows of `depth` floats. */
export function dots(out: usize, outStride: i32, a: usize, b: usize, rows: i32, columns: i32, depth: i32): void {
  for (let i = 0; i < rows; i++) {
    const x = at4(a, i * depth);
    for (let j = 0; j < columns; j++) {
      const y = at4(b, j * depth);
      let sum = f32x4.splat(0), rest = sum;
      for (let k = 0; k < depth; k += 8) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(at4(x, k)), v128.load(at4(y, k))));
        rest = f32x4.add(rest, f32x4.mul(v128.load(at4(x, k), 16), v128.load(at4(y, k), 16)));
      }
      sum = f32x4.add(sum, rest);
      store<f32>(at4(out, i * outStride + j), f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
    }
  }
}

/**
 * The best projective tree with one root (Eisner 1996). scores[dependent, head], column `n` is the root.
 * `work` holds 6 n x n tables of 4 bytes and a stack. Complete spans are kept twice, by row and by column,
 * so that every inner loop walks along memory.
 */
export function eisner(heads: usize, scores: usize, stride: i32, n: i32, work: usize): void {
  const table = <usize>(n * n) << 2;
  const right = work, rightByEnd = right + table, left = rightByEnd + table, leftByEnd = left + table;
  const openRight = leftByEnd + table, openLeftByEnd = openRight + table;
  const splits = openLeftByEnd + table; // i16 [4][n x n]: complete right, complete left, open, unused
  const half = table >> 1, splitRight = splits, splitLeft = splits + half, splitOpen = splits + 2 * half;
  for (let i = 0; i < n; i++) {
    store<f32>(at4(right, i * n + i), 0); store<f32>(at4(rightByEnd, i * n + i), 0);
    store<f32>(at4(left, i * n + i), 0); store<f32>(at4(leftByEnd, i * n + i), 0);
  }
  for (let span = 1; span < n; span++) {
    for (let i = 0; i + span < n; i++) {
      const j = i + span, ij = i * n + j, ji = j * n + i;
      let best: f32 = -1e30, split = i;
      for (let k = i, a = at4(right, i * n + i), b = at4(leftByEnd, j * n + i + 1); k < j; k++, a += 4, b += 4) {
        const value = load<f32>(a) + load<f32>(b);
        if (value > best) { best = value; split = k; }
      }
      store<f32>(at4(openRight, ij), best + load<f32>(at4(scores, j * stride + i)));
      store<f32>(at4(openLeftByEnd, ji), best + load<f32>(at4(scores, i * stride + j)));
      store<i16>(at2(splitOpen, ij), <i16>split);
      best = -1e30;
      for (let k = i + 1, a = at4(openRight, i * n + i + 1), b = at4(rightByEnd, j * n + i + 1); k <= j; k++, a += 4, b += 4) {
        const value = load<f32>(a) + load<f32>(b);
        if (value > best) { best = value; split = k; }
      }
      store<f32>(at4(right, ij), best); store<f32>(at4(rightByEnd, ji), best);
      store<i16>(at2(splitRight, ij), <i16>split);
      best = -1e30;
      for (let k = i, a = at4(left, i * n + i), b = at4(openLeftByEnd, j * n + i); k < j; k++, a += 4, b += 4) {
        const value = load<f32>(a) + load<f32>(b);
        if (value > best) { best = value; split = k; }
      }
      store<f32>(at4(left, ij), best); store<f32>(at4(leftByEnd, ji), best);
      store<i16>(at2(splitLeft, ij), <i16>split);
    }
  }
  let root = 0, best: f32 = -1e30;
  for (let r = 0; r < n; r++) {
    const value = load<f32>(at4(left, r)) + load<f32>(at4(right, r * n + n - 1)) + load<f32>(at4(scores, r * stride + n));
    if (value > best) { best = value; root = r; }
  }
  store<i32>(at4(heads, root), n);
  let top = splits + 4 * half;
  const bottom = top;
  top = push(top, 0, root, 1);
  top = push(top, root, n - 1, 0);
  while (top > bottom) {
    top -= 12;
    const i = load<i32>(top), j = load<i32>(top, 4), kind = load<i32>(top, 8);
    if (i == j) continue;
    const ij = i * n + j;
    if (kind == 0) {
      const k = <i32>load<i16>(at2(splitRight, ij));
      top = push(top, i, k, 2); top = push(top, k, j, 0);
    } else if (kind == 1) {
      const k = <i32>load<i16>(at2(splitLeft, ij));
      top = push(top, i, k, 1); top = push(top, k, j, 3);
    } else {
      if (kind == 2) store<i32>(at4(heads, j), i); else store<i32>(at4(heads, i), j);
      const k = <i32>load<i16>(at2(splitOpen, ij));
      top = push(top, i, k, 0); top = push(top, k + 1, j, 1);
    }
  }
}

@inline function push(top: usize, i: i32, j: i32, kind: i32): usize {
  store<i32>(top, i); store<i32>(top, j, 4); store<i32>(top, kind, 8);
  return top + 12;
}
