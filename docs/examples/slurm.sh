#!/bin/bash
# A batch as an array job of Slurm, a share a task:
#   sbatch --array=1-8 slurm.sh INPUT OUTPUT; afterwards: measures batch-merge OUTPUT --output OUTPUT
#SBATCH --job-name=measures
#SBATCH --cpus-per-task=4
#SBATCH --mem=1G
#SBATCH --time=01:00:00
#SBATCH --signal=B:TERM@60
#SBATCH --requeue
set -eu
# The shell hands the signal on, and waits until the share has ended cleanly.
trap 'kill -TERM "$share"; wait "$share"' TERM
measures batch "$1" --output "$2" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "$SLURM_CPUS_PER_TASK" &
share=$!
wait "$share"
