module example.com/label

go 1.26

require example.com/depot v0.0.0

replace example.com/depot => ./depot
