package snapshot

import "stacktaker/assembly"

// Interest is somebody who had an interest in a question, and was outside its voters.
type Interest struct {
	Person string  `json:"person"`
	Why    *string `json:"why"`
}

func interests(s *assembly.State, of []assembly.Interest) []Interest {
	told := []Interest{}
	for _, i := range of {
		told = append(told, Interest{person(s, i.Person), orNull(i.Why)})
	}
	return told
}
