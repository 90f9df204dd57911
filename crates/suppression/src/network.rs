//! The sums of a table as a network: what flows into an equation flows out of it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What may become of an arc.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is known, whatever is done.
    Known,
    /// It is shown, and may be withheld.
    Open,
    /// It is withheld.
    Withheld,
}

/// A cell or a sum: it stands on one side of two equations, or of one and of nothing.
#[derive(Clone, Debug)]
pub(crate) struct Arc {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) count: u64,
    /// What anyone knows that it is at least and at most.
    pub(crate) least: u64,
    pub(crate) most: u64,
    pub(crate) state: State,
}

/// Which arcs a way may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ways {
    /// Withheld ones: what an attacker does not know.
    Withheld,
    /// Those that could be withheld as well.
    Open,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
}

/// A step of a way: the arc, and whether it is taken along or against.
type Step = (usize, Direction);

/// A way through the network, what it costs to withhold it, and how much can flow along it.
struct Way {
    steps: Vec<Step>,
    cost: u64,
    width: u64,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Network {
    pub(crate) arcs: Vec<Arc>,
    touching: Vec<Vec<usize>>,
}

impl Network {
    pub(crate) fn new(nodes: usize) -> Self {
        Self { arcs: Vec::new(), touching: vec![Vec::new(); nodes] }
    }

    pub(crate) fn add(&mut self, arc: Arc) -> usize {
        let number = self.arcs.len();
        self.touching[arc.from].push(number);
        self.touching[arc.to].push(number);
        self.arcs.push(arc);
        number
    }

    /// How far the largest value that arc can have lies above its smallest, and no further than `enough`.
    pub(crate) fn room(&self, arc: usize, enough: u64) -> u64 {
        let (up, _) = self.flow(arc, Direction::Up, enough);
        let (down, _) = self.flow(arc, Direction::Down, enough - up);
        up + down
    }

    /// Withholds the cheapest arcs by which `arc` gets room for `enough`. False when there are none.
    pub(crate) fn protect(&mut self, arc: usize, enough: u64) -> bool {
        while self.room(arc, enough) < enough {
            let both = [Direction::Up, Direction::Down].map(|direction| self.wider(arc, direction, enough));
            let Some(way) = both.into_iter().flatten().min_by_key(|way| way.cost) else { return false };
            for (step, _) in way.steps {
                self.arcs[step].state = State::Withheld;
            }
        }
        true
    }

    /// The cheapest way by which `arc` could go further than it can.
    fn wider(&self, arc: usize, direction: Direction, enough: u64) -> Option<Way> {
        let (gone, change) = self.flow(arc, direction, enough);
        (gone < self.own(arc, direction)).then(|| self.way(arc, direction, &change, Ways::Open)).flatten()
    }

    /// How far `arc` itself may go.
    fn own(&self, arc: usize, direction: Direction) -> u64 {
        let arc = &self.arcs[arc];
        match direction {
            Direction::Up => arc.most - arc.count,
            Direction::Down => arc.count - arc.least,
        }
    }

    /// How far `arc` can go if others give way, up to `enough`, and by how much each of them does.
    fn flow(&self, arc: usize, direction: Direction, enough: u64) -> (u64, Vec<i128>) {
        let (mut gone, mut change) = (0, vec![0; self.arcs.len()]);
        let most = self.own(arc, direction).min(enough);
        while gone < most {
            let Some(way) = self.way(arc, direction, &change, Ways::Withheld) else { break };
            let more = way.width.min(most - gone);
            for (step, direction) in way.steps {
                change[step] += if direction == Direction::Up { i128::from(more) } else { -i128::from(more) };
            }
            gone += more;
        }
        (gone, change)
    }

    /// How much further a step can go.
    fn left(&self, (arc, direction): Step, change: &[i128]) -> u64 {
        let of = &self.arcs[arc];
        let now = i128::from(of.count) + change[arc];
        let left = match direction {
            Direction::Up => i128::from(of.most) - now,
            Direction::Down => now - i128::from(of.least),
        };
        u64::try_from(left).unwrap_or_default()
    }

    /// What a step costs: nothing where it is withheld already, and no step where it may not be taken.
    fn cost(&self, arc: usize, ways: Ways) -> Option<u64> {
        let of = &self.arcs[arc];
        match (of.state, ways) {
            (State::Withheld, _) => Some(0),
            (State::Open, Ways::Open) if of.count > 0 => Some(of.count),
            _ => None,
        }
    }

    /// The cheapest way round `arc` (Dijkstra): from its head to its tail for up, from its tail to its head for down.
    fn way(&self, arc: usize, direction: Direction, change: &[i128], ways: Ways) -> Option<Way> {
        let (start, end) = match direction {
            Direction::Up => (self.arcs[arc].to, self.arcs[arc].from),
            Direction::Down => (self.arcs[arc].from, self.arcs[arc].to),
        };
        let mut best: Vec<Option<(u64, Option<Step>)>> = vec![None; self.touching.len()];
        let mut next = BinaryHeap::from([Reverse((0_u64, start))]);
        best[start] = Some((0, None));
        while let Some(Reverse((cost, node))) = next.pop() {
            if node == end {
                return Some(self.walked(&best, (start, end), cost, change));
            }
            if best[node].is_some_and(|(known, _)| known < cost) {
                continue;
            }
            for (step, to) in self.steps(node) {
                let price = self.cost(step.0, ways).filter(|_| step.0 != arc && self.left(step, change) > 0);
                let Some(reached) = price.map(|price| cost + price) else { continue };
                if best[to].is_none_or(|(known, _)| reached < known) {
                    best[to] = Some((reached, Some(step)));
                    next.push(Reverse((reached, to)));
                }
            }
        }
        None
    }

    fn steps(&self, node: usize) -> impl Iterator<Item = (Step, usize)> {
        self.touching[node].iter().map(move |&arc| {
            let of = &self.arcs[arc];
            if of.from == node { ((arc, Direction::Up), of.to) } else { ((arc, Direction::Down), of.from) }
        })
    }

    fn walked(
        &self,
        best: &[Option<(u64, Option<Step>)>],
        (start, end): (usize, usize),
        cost: u64,
        change: &[i128],
    ) -> Way {
        let (mut steps, mut width, mut node) = (Vec::new(), u64::MAX, end);
        while node != start {
            let Some((_, Some(step))) = best[node] else { break };
            width = width.min(self.left(step, change));
            steps.push(step);
            node = if step.1 == Direction::Up { self.arcs[step.0].from } else { self.arcs[step.0].to };
        }
        Way { steps, cost, width }
    }
}
