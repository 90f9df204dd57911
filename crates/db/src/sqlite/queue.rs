//! Jobs that wait for the writer: those that a person waits for first.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Jobs that may wait in each lane; one more is told that there is too much to do.
const WAITING: usize = 1024;

/// Which jobs go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// A person waits.
    Interactive,
    /// An import, in pieces of at most 50 ms.
    Later,
}

#[derive(Debug)]
struct Waiting<T> {
    interactive: VecDeque<T>,
    later: VecDeque<T>,
    closed: bool,
}

/// Two lanes with a bound.
#[derive(Debug)]
pub(crate) struct Queue<T> {
    waiting: Mutex<Waiting<T>>,
    came: Condvar,
}

impl<T> Queue<T> {
    pub(crate) fn new() -> Self {
        let waiting = Waiting { interactive: VecDeque::new(), later: VecDeque::new(), closed: false };
        Self { waiting: Mutex::new(waiting), came: Condvar::new() }
    }

    /// Puts a job in a lane; gives it back when the lane is full or the writer has ended.
    pub(crate) fn push(&self, lane: Lane, job: T) -> Result<(), T> {
        let mut waiting = self.lock();
        let closed = waiting.closed;
        let jobs = match lane {
            Lane::Interactive => &mut waiting.interactive,
            Lane::Later => &mut waiting.later,
        };
        if closed || jobs.len() >= WAITING {
            return Err(job);
        }
        jobs.push_back(job);
        self.came.notify_one();
        Ok(())
    }

    /// Waits for jobs: at most `most` that persons wait for, or one that none does. Empty when the queue is closed.
    pub(crate) fn pop(&self, most: usize) -> Vec<T> {
        let mut waiting = self.lock();
        loop {
            if !waiting.interactive.is_empty() {
                let count = waiting.interactive.len().min(most);
                return waiting.interactive.drain(..count).collect();
            }
            if let Some(job) = waiting.later.pop_front() {
                return vec![job];
            }
            if waiting.closed {
                return Vec::new();
            }
            waiting = self.came.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Lets the writer end when all that waits is done.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.came.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Waiting<T>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lane, Queue, WAITING};

    #[test]
    fn whom_a_person_waits_for_goes_first() {
        let queue = Queue::new();
        queue.push(Lane::Later, 1).unwrap();
        queue.push(Lane::Interactive, 2).unwrap();
        queue.push(Lane::Interactive, 3).unwrap();
        assert_eq!((queue.pop(64), queue.pop(64)), (vec![2, 3], vec![1]));
    }

    #[test]
    fn a_full_lane_gives_the_job_back() {
        let queue = Queue::new();
        (0..WAITING).for_each(|job| queue.push(Lane::Interactive, job).unwrap());
        assert_eq!(queue.push(Lane::Interactive, 7), Err(7));
        assert_eq!(queue.push(Lane::Later, 8), Ok(()));
    }

    #[test]
    fn a_closed_queue_is_emptied_and_takes_no_more() {
        let queue = Queue::new();
        queue.push(Lane::Interactive, 1).unwrap();
        queue.close();
        assert_eq!(queue.push(Lane::Interactive, 2), Err(2));
        assert_eq!((queue.pop(64), queue.pop(64)), (vec![1], vec![]));
    }
}
