//! How long somebody will probably wait: a range that holds four times of five.
//!
//! What is left of the line is played through many times, each time with lengths of help drawn from the recent ones
//! (a bootstrap); the range leaves out the shortest tenth and the longest tenth. Somebody who is being helped is drawn from
//! those recent lengths that are longer than they have sat already. The same numbers always give the same range.

/// Fewer finished cases than this say nothing.
pub const FEWEST: usize = 20;
/// How many of the latest cases are drawn from.
pub const CASES: i64 = 200;
/// How often the line is played through.
const RUNS: usize = 240;
/// Seconds that a call takes when nobody comes.
const NOBODY_CAME: i64 = 75;
/// The chance that everything begins with: any number, always the same.
const SEED: u64 = 0x5eed_0f7e_11e5;

/// Desks by their place in [`Situation::desks`], as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Able(pub u64);

/// What the estimate knows.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// Whole minutes from call to finish of the latest cases.
    pub paces: &'a [i64],
    /// The share of tickets, 0 to 1, whose holder was gone when called.
    pub gone: f64,
    /// The open desks: seconds since the one at the desk was called, or `None` for a free desk. At most 64.
    pub desks: &'a [Option<i64>],
    /// Those before, the first one first: which desks can help each.
    pub ahead: &'a [Able],
    /// Which desks can help the one who asks.
    pub own: Able,
}

/// What can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Estimate {
    /// A range that should hold four times of five.
    Range {
        /// Minutes, rounded down.
        least: i64,
        /// Minutes, rounded up.
        most: i64,
        /// How many stand before.
        ahead: usize,
        /// How many open desks can help.
        desks: u32,
        /// How many finished cases it rests on.
        cases: usize,
    },
    /// Too few have been helped lately.
    TooFew {
        /// How many.
        cases: usize,
    },
    /// No open desk can help.
    NoDesk,
}

/// How long the one who asks will probably wait.
#[must_use]
pub fn estimate(situation: &Situation<'_>) -> Estimate {
    let mask = 1_u64.checked_shl(u32::try_from(situation.desks.len()).unwrap_or(64)).map_or(u64::MAX, |bit| bit - 1);
    let own = situation.own.0 & mask;
    if own == 0 {
        return Estimate::NoDesk;
    }
    let cases = situation.paces.len();
    if cases < FEWEST {
        return Estimate::TooFew { cases };
    }
    let mut paces = situation.paces.to_vec();
    paces.sort_unstable();
    let mut play = Play { situation, paces, own, dice: Dice(SEED), free: Vec::new(), left: Vec::new() };
    let mut waits: Vec<i64> = (0..RUNS).map(|_| play.through()).collect();
    waits.sort_unstable();
    Estimate::Range {
        least: waits[RUNS / 10].div_euclid(60),
        most: (waits[RUNS - 1 - RUNS / 10] + 59).div_euclid(60),
        ahead: situation.ahead.len(),
        desks: own.count_ones(),
        cases,
    }
}

/// One playing through, with its memory kept for the next.
struct Play<'a> {
    situation: &'a Situation<'a>,
    paces: Vec<i64>,
    own: u64,
    dice: Dice,
    /// When each desk is free, in seconds from now.
    free: Vec<i64>,
    /// Who is left, as desks that can help them; nothing for one who was called.
    left: Vec<u64>,
}

impl Play<'_> {
    /// Seconds until the one who asks is called.
    fn through(&mut self) -> i64 {
        self.free.clear();
        for desk in self.situation.desks {
            let rest = desk.map_or(0, |sat| self.rest(sat));
            self.free.push(rest);
        }
        self.left.clear();
        self.left.extend(self.situation.ahead.iter().map(|able| able.0));
        let mut closed = 0_u64;
        loop {
            let open = (0..self.free.len()).filter(|desk| closed >> desk & 1 == 0);
            let Some(desk) = open.min_by_key(|desk| self.free[*desk]) else { return 0 };
            let bit = 1_u64 << desk;
            match self.left.iter().position(|able| able & bit != 0) {
                Some(called) => {
                    self.left[called] = 0;
                    self.free[desk] += self.length();
                }
                None if self.own & bit != 0 => return self.free[desk],
                None => closed |= bit,
            }
        }
    }

    /// Seconds at the desk of somebody who is called.
    fn length(&mut self) -> i64 {
        if self.dice.share() < self.situation.gone {
            return NOBODY_CAME;
        }
        let drawn = self.dice.below(self.paces.len());
        self.seconds(drawn)
    }

    /// Seconds left for somebody who has sat for `sat`.
    fn rest(&mut self, sat: i64) -> i64 {
        let shorter = self.paces.partition_point(|pace| pace * 60 + 30 <= sat);
        if shorter == self.paces.len() {
            // Longer than anyone lately: as much again is as good a guess as any, up to ten minutes.
            return i64::try_from(self.dice.below(600)).unwrap_or_default();
        }
        let drawn = shorter + self.dice.below(self.paces.len() - shorter);
        (self.seconds(drawn) - sat).max(0)
    }

    /// A recent length, anywhere within its rounded minute.
    fn seconds(&mut self, position: usize) -> i64 {
        let within = i64::try_from(self.dice.below(60)).unwrap_or_default();
        (self.paces[position] * 60 - 30 + within).max(15)
    }
}

/// Chance that is the same every time (SplitMix64), since an estimate must not flicker.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn below(&mut self, below: usize) -> usize {
        usize::try_from(self.roll() % below.max(1) as u64).unwrap_or_default()
    }

    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn share(&mut self) -> f64 {
        (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
