"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const items = [...document.querySelectorAll("[data-severity]")];
  const findings = items.filter((item) => item.matches("#findings li"));
  const holders = [...document.querySelectorAll("#findings .place, #findings .level")];
  const levels = [...document.querySelectorAll("#findings .level")];
  const opened = levels.map((level) => level.open);
  const groups = ["severity", "target"].filter((name) => form.elements[name]);
  const module = form.elements.module;

  const boxes = (name) => [...form.querySelectorAll(`input[name="${name}"]`)];
  const count = (some) => some.reduce((sum, item) => sum + Number(item.dataset.count), 0);
  const total = Number(shown.dataset.total);
  const visible = (item) => !item.hasAttribute("data-hidden");

  const apply = () => {
    const wanted = {};
    for (const name of groups) {
      const all = boxes(name);
      const checked = all.filter((box) => box.checked).map((box) => box.value);
      wanted[name] = checked.length === all.length ? null : new Set(checked);
    }
    const name = form.elements.name.value.trim().toLowerCase();
    const only = module ? module.value : "";
    for (const item of items) {
      const fits = groups.every((group) =>
        wanted[group] === null || item.dataset[group].split(" ").some((value) => wanted[group].has(value)))
        && (!only || item.dataset.module.split(" ").includes(only));
      item.toggleAttribute("data-hidden", !fits || !item.dataset.name.toLowerCase().includes(name));
    }
    for (const holder of holders) {
      holder.toggleAttribute("data-hidden", ![...holder.querySelectorAll("li")].some(visible));
    }
    // what was asked for is not left folded
    levels.forEach((level, n) => { level.open = name || only ? true : opened[n]; });
    const more = total - count(findings);
    shown.textContent = `${count(findings.filter(visible))} of ${total} findings shown`
      + (more ? `, ${more} are not listed on this page` : "");
    const state = new URLSearchParams();
    for (const group of groups) if (wanted[group]) state.set(group, [...wanted[group]].join(","));
    if (only) state.set("module", only);
    if (name) state.set("name", name);
    return state.toString();
  };

  // a view can be linked to: its filters stand behind "#?"
  const restore = () => {
    if (!location.hash.startsWith("#?")) return;
    const state = new URLSearchParams(location.hash.slice(2));
    for (const group of groups) {
      if (!state.has(group)) continue;
      const values = new Set(state.get(group).split(","));
      for (const box of boxes(group)) box.checked = values.has(box.value);
    }
    if (module && state.has("module")) module.value = state.get("module");
    form.elements.name.value = state.get("name") ?? "";
  };

  const changed = () => {
    const state = apply();
    history.replaceState(null, "", state ? `#?${state}` : "#");
  };

  form.hidden = false;
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  window.addEventListener("hashchange", () => { restore(); apply(); });
  restore();
  apply();
})();
