//go:build linux

package main

import (
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// durations are many times of the same.
type durations []time.Duration

// at is the value below which this part of all lies: 0.5 is the median. NaN without any.
func (d durations) at(part float64) float64 {
	if len(d) == 0 {
		return math.NaN()
	}
	sorted := slices.Sorted(slices.Values(d))
	n := int(math.Ceil(part*float64(len(sorted)))) - 1
	return millis(sorted[min(max(n, 0), len(sorted)-1)])
}

func millis(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// machine tells what the figures were taken on.
func machine(p plan) {
	fmt.Printf("%s · %d cores · load %s · %s · terminal %d×%d\n", time.Now().UTC().Format("2006-01-02 15:04 UTC"),
		runtime.NumCPU(), load(), runtime.Version(), p.cols, p.rows)
	now, _, _ := strings.Cut(load(), " ")
	if busy, err := strconv.ParseFloat(now, 64); err == nil && busy > float64(runtime.NumCPU())/2 {
		fmt.Println("this machine is busy: times are longer than the program's own; go by the ratios, or come back later")
	}
}

// load is how many programs wanted a processor, over the last minute, five and fifteen.
func load() string {
	told, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first := strings.Fields(string(told))
	return strings.Join(first[:min(3, len(first))], " ")
}

// table prints rows in columns, the first to the left and all others to the right.
func table(head string, rows [][]string) {
	fmt.Printf("\n%s (load %s)\n", head, load())
	widths := map[int]int{}
	for _, r := range rows {
		for i, cell := range r {
			widths[i] = max(widths[i], len([]rune(cell)))
		}
	}
	for _, r := range rows {
		line := " "
		for i, cell := range r {
			gap := strings.Repeat(" ", widths[i]-len([]rune(cell)))
			if i == 0 {
				line += " " + cell + gap
			} else {
				line += "  " + gap + cell
			}
		}
		fmt.Println(strings.TrimRight(line, " "))
	}
}

// figure is a number of milliseconds as it is told.
func figure(ms float64) string {
	if math.IsNaN(ms) {
		return "-"
	}
	return fmt.Sprintf("%.1f", ms)
}

// against is a figure with its target, marked where that is missed.
func against(ms, target float64) string {
	if math.IsNaN(ms) {
		return "-"
	}
	if ms <= target {
		return fmt.Sprintf("%.1f ≤ %g", ms, target)
	}
	return fmt.Sprintf("%.1f > %g MISSED", ms, target)
}

// ratio is how many times b goes into a.
func ratio(a, b float64) string {
	if math.IsNaN(a) || math.IsNaN(b) || b == 0 {
		return "-"
	}
	return fmt.Sprintf("×%.2f", a/b)
}
