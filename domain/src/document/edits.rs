//! The shortest way from one list to another: Myers' algorithm.

/// Beyond so many changes two lists count as having nothing in common; it bounds time and memory.
const MAXIMUM_CHANGES: usize = 1000;

/// Whether something is in both versions or only in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// In both.
    Same,
    /// Only in the newer.
    Added,
    /// Only in the older.
    Removed,
}

/// The shortest way from `old` to `new`: removed and same-or-added positions, in reading order. A position counts in
/// `old` when removed, otherwise in `new`.
pub(crate) fn edits<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(Change, usize)> {
    let head = old.iter().zip(new).take_while(|(left, right)| left == right).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(left, right)| left == right).count();
    let (old_rest, new_rest) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);

    let mut edits: Vec<(Change, usize)> = (0..head).map(|at| (Change::Same, at)).collect();
    edits.extend(middle(old_rest, new_rest).into_iter().map(|(change, at)| (change, at + head)));
    edits.extend((new.len() - tail..new.len()).map(|at| (Change::Same, at)));
    edits
}

/// Myers' greedy search; when the two have too little in common, all of one after all of the other.
fn middle<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(Change, usize)> {
    let most = (old.len() + new.len()).min(MAXIMUM_CHANGES);
    // furthest[k] is how far in `old` a way gets that has removed k more than it has added (shifted by `most`).
    let mut furthest = vec![0_usize; 2 * most + 3];
    let mut trace = Vec::new();
    for changes in 0..=most {
        trace.push(furthest[most + 1 - changes..=most + 1 + changes].to_vec());
        for offset in (0..=2 * changes).step_by(2) {
            let line = most + 1 + offset - changes;
            let goes_down = offset == 0 || (offset != 2 * changes && furthest[line - 1] < furthest[line + 1]);
            let mut x = if goes_down { furthest[line + 1] } else { furthest[line - 1] + 1 };
            let Some(mut y) = (x + most + 1).checked_sub(line) else { continue };
            while x < old.len() && y < new.len() && old[x] == new[y] {
                (x, y) = (x + 1, y + 1);
            }
            furthest[line] = x;
            if x >= old.len() && y >= new.len() {
                return way_back(&trace, old.len(), new.len());
            }
        }
    }
    let removed = (0..old.len()).map(|at| (Change::Removed, at));
    removed.chain((0..new.len()).map(|at| (Change::Added, at))).collect()
}

/// Reads the trace of [`middle`] from the end to the beginning.
fn way_back(trace: &[Vec<usize>], old_length: usize, new_length: usize) -> Vec<(Change, usize)> {
    let mut edits = Vec::new();
    let (mut x, mut y) = (old_length, new_length);
    for (changes, furthest) in trace.iter().enumerate().skip(1).rev() {
        // In the slice of this step, line `k` stands at `changes + k`, with k = x − y.
        let line = changes + x - y;
        let goes_down = line == 0 || (line != 2 * changes && furthest[line - 1] < furthest[line + 1]);
        let (before, line_before) =
            if goes_down { (furthest[line + 1], line + 1) } else { (furthest[line - 1], line - 1) };
        let (x_before, y_before) = (before, before + changes - line_before);
        while x > x_before && y > y_before {
            (x, y) = (x - 1, y - 1);
            edits.push((Change::Same, y));
        }
        if goes_down {
            y -= 1;
            edits.push((Change::Added, y));
        } else {
            x -= 1;
            edits.push((Change::Removed, x));
        }
    }
    edits.extend((0..y).rev().map(|at| (Change::Same, at)));
    edits.reverse();
    edits
}
