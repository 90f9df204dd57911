//! PostgreSQL: the server is killed again and again while guides log, and so are the nodes; nobody starts anything anew by hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use kernel::Secret;

use super::cluster::Cluster;
use super::ledger::{Numbers, PEOPLE, Sent, compare, log, send};
use crate::process::{Browser, Server};

const ROUNDS: u8 = 4;

async fn found(address: &str) -> Vec<i64> {
    let (client, connection) = tokio_postgres::connect(address, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    let rows = client.query("SELECT minutes FROM encounters_occasion WHERE people = $1", &[&PEOPLE]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_postgres_takes_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let cluster = Cluster::start();
    let address = cluster.address();
    let stays = Server::demo(&address, folder.path()).await;
    let mut dies = Server::demo(&address, folder.path()).await;
    let guide = Browser::sign_in(&stays.host, "guide").await;
    let (numbers, mut sent) = (Arc::<Numbers>::default(), Sent::new());
    for round in 0..ROUNDS {
        let stop = Arc::new(AtomicBool::new(false));
        let hosts = [&stays.host, &dies.host, &stays.host, &dies.host];
        let guides: Vec<_> =
            hosts.map(|host| log(guide.moved_to(host), Arc::clone(&numbers), Arc::clone(&stop))).into_iter().collect();
        let logging = tokio::spawn(join_all(guides));
        let chance = u64::from(Secret::fingerprint(&[round])[1]);
        tokio::time::sleep(Duration::from_millis(200 + chance * 2)).await;
        cluster.kill();
        if round % 2 == 1 {
            dies.kill();
        }
        stop.store(true, Ordering::SeqCst);
        sent.extend(logging.await.unwrap().into_iter().flatten());
        cluster.resume();
        compare(&sent, &found(&address).await).unwrap();
        if round % 2 == 1 {
            dies = Server::demo(&address, folder.path()).await;
        }
        send_again(&mut guide.moved_to(&stays.host), &mut sent).await;
    }
    assert_eq!(compare(&sent, &found(&address).await), Ok(sent.len()));
    assert!(sent.len() > 20, "{}", sent.len());
}

/// The node that stayed works again without being started anew, and what was sent under the same key is there once.
async fn send_again(browser: &mut Browser, sent: &mut Sent) {
    for (number, (key, acknowledged)) in sent.iter_mut().filter(|(_, (_, acknowledged))| !acknowledged) {
        let mut answer = send(browser, *number, key).await;
        for _ in 0..100 {
            if answer.status == 303 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
            answer = send(browser, *number, key).await;
        }
        assert_eq!(answer.status, 303, "{}", answer.body);
        *acknowledged = true;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_postgres_is_away_the_page_keeps_what_was_typed_and_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let cluster = Cluster::start();
    let server = Server::demo(&cluster.address(), folder.path()).await;
    let mut guide = Browser::sign_in(&server.host, "guide").await;
    let key = "0123456789abcdef0123456789abcdef";
    cluster.kill();
    let away = send(&mut guide, 77, key).await;
    assert_eq!(away.status, 503, "{}", away.body);
    assert!(away.body.contains(key) && away.body.contains("value=\"77\""), "{}", away.body);
    assert_eq!(Browser::at(&server.host).get("/health/ready").await.status, 503);
    cluster.resume();
    let mut sent = Sent::from([(77, (key.to_owned(), false))]);
    send_again(&mut guide, &mut sent).await;
    assert_eq!(compare(&sent, &found(&cluster.address()).await), Ok(1));
}
