// Keeps a board right without drawing the page anew, and says who is called when sound was switched on.
const board = document.getElementById("board");
const sound = document.querySelector("[data-sound]");
const KEPT = "brygga-board-sound";

// The page without scripts comes back by itself; this one need not.
if (board?.dataset.begin) location.replace(board.dataset.begin);
if (board?.dataset.live) begin();

function begin() {
  let wanted = localStorage.getItem(KEPT) === "on";
  let speaker;

  const show = () => {
    sound.hidden = false;
    sound.setAttribute("aria-pressed", String(wanted));
    sound.textContent = wanted ? sound.dataset.on : sound.dataset.off;
  };
  sound.addEventListener("click", () => {
    wanted = !wanted;
    localStorage.setItem(KEPT, wanted ? "on" : "off");
    show();
    if (wanted) chime();
  });
  show();

  const call = () => board.querySelector("[data-call]")?.dataset ?? {};
  let last = call().call;

  const chime = () => {
    speaker ??= new AudioContext();
    speaker.resume();
    [659, 523].forEach((pitch, turn) => {
      const at = speaker.currentTime + turn * 0.28;
      const tone = speaker.createOscillator();
      const loud = speaker.createGain();
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0.0001, at);
      loud.gain.exponentialRampToValueAtTime(0.4, at + 0.03);
      loud.gain.exponentialRampToValueAtTime(0.0001, at + 0.7);
      tone.connect(loud).connect(speaker.destination);
      tone.start(at);
      tone.stop(at + 0.75);
    });
  };
  const say = (text) => {
    if (!text || !window.speechSynthesis) return;
    const said = new SpeechSynthesisUtterance(text);
    said.lang = document.documentElement.lang;
    setTimeout(() => speechSynthesis.speak(said), 900);
  };

  let events;
  const listen = () => {
    events?.close();
    events = new EventSource(board.dataset.live);
    events.onmessage = (message) => {
      board.innerHTML = message.data;
      const now = call();
      if (now.call && now.call !== last && wanted) {
        chime();
        say(now.say);
      }
      last = now.call;
    };
    events.onerror = () => {
      // A browser gives up for good when the answer was an error; then the page is asked for again.
      if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 10000);
    };
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? events.close() : listen()));
  listen();
}
